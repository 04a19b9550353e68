/** An entry of the XDG autostart folder (Desktop Entry Specification 1.5, "The Exec key"). */

/** @param command program and arguments */
export function autostartFile(command: readonly string[]): string {
  return `[Desktop Entry]
Type=Application
Name=Wellspring
Comment=Reminders of your network
Exec=${command.map(argument).join(' ')}
Terminal=false
X-GNOME-Autostart-enabled=true
`;
}

/** Quoted always: first for the shell's reserved signs, then once more as a string of the file, where `\` and `%` mean something. */
function argument(text: string): string {
  const quoted = text.replace(/["`$\\]/g, '\\$&');
  return `"${quoted}"`.replaceAll('\\', '\\\\').replaceAll('%', '%%');
}
