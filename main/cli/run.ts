import { Library } from '../library/library.ts';
import { LibraryError } from '../library/library-error.ts';
import { type CommandLine, parseCommandLine, systemZone, UsageError } from './arguments.ts';
import { commands } from './commands.ts';
import { consoleOutput, table } from './output.ts';

const usageCode = 2;

function help(): string {
  const rows = Object.entries(commands).map(([name, { usage, says }]) => [
    `  ${name} ${usage}`.trimEnd(),
    says,
  ]);
  return [
    'Wellspring without a window.',
    '',
    table(rows),
    '',
    'Every command takes --library DIR, --now ISO, --zone IANA and --json.',
  ].join('\n');
}

/**
 * Runs one command. Returns the exit code: 0 done, 1 done but something could not be read, 2 wrong usage or no library.
 * @param importer entry of the importing process
 */
export async function runCommandLine(words: readonly string[], importer: URL): Promise<number> {
  let line: CommandLine;
  try {
    line = parseCommandLine(words);
    const command = commands[line.command];
    if (line.help || line.command === 'help') {
      process.stdout.write(`${help()}\n`);
      return 0;
    }
    if (!command) {
      throw new UsageError(
        line.command === '' ? 'No command was given.' : `There is no command “${line.command}”.`,
      );
    }
    const extra = line.positionals[command.words];
    if (extra !== undefined) throw new UsageError(`${line.command} does not take “${extra}”.`);
    const output = consoleOutput(line.output);
    if ('runClosed' in command) return command.runClosed({ line, output });
    const { now } = line;
    const library = Library.open(line.library, {
      clock: now === null ? () => Date.now() : () => now,
      zone: line.zone,
      systemZone: systemZone(),
    });
    try {
      return await command.run({ line, library, output, importer });
    } finally {
      library.close();
    }
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${help()}\n`);
      return usageCode;
    }
    if (error instanceof LibraryError) {
      process.stderr.write(`${error.failure.what} ${error.failure.where}\n${error.failure.todo}\n`);
      return usageCode;
    }
    // A mistake of the program's own. 1 would say that the command was done.
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return usageCode;
  }
}
