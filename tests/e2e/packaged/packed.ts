import { join } from 'node:path';
import { electronCommand } from '../launch.ts';

/** Folder of the packed app, as the stage that packed it says. */
export function packedFolder(): string {
  const folder = process.env.WELLSPRING_PACKAGED;
  if (!folder) throw new Error('Run the tests of the packed app with: npm test -- packaged');
  return folder;
}

/** Where the packed program lies, on each system. @param folder of the packed app, or of a copy */
export function packedProgram(folder = packedFolder()): string {
  if (process.platform === 'darwin') return join(folder, 'Wellspring.app/Contents/MacOS/Wellspring');
  return join(folder, process.platform === 'win32' ? 'Wellspring.exe' : 'wellspring');
}

/** What any Electron needs as root. */
export function sandboxArguments(): string[] {
  return electronCommand([]).args.filter((argument) => argument === '--no-sandbox');
}
