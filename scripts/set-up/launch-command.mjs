/**
 * How to start the app of this checkout.
 *
 * @param {import('./electron.mjs').FoundElectron} electron
 * @param {readonly string[]} args for the app itself
 * @returns {{ program: string, programArguments: string[], env: NodeJS.ProcessEnv }}
 */
export function launchCommand(electron, args) {
  // Chromium refuses to sandbox root; the app itself never asks for that, only this line does.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const env = { ...process.env };
  // Set by editors that are Electron apps themselves: it would make ours a plain Node.
  delete env.ELECTRON_RUN_AS_NODE;
  return {
    program: electron.executable,
    programArguments: [...asRoot, ...electron.appArguments, ...args],
    env,
  };
}
