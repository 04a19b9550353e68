import { parseArgs } from 'node:util';
import { dayFromIso } from '../../shared/time/day-text.ts';
import { instantFromIso } from '../../shared/time/instant.ts';
import { startOfDay } from '../../shared/time/local.ts';
import { isZone } from '../../shared/time/zone.ts';
import { defaultLibraryFolder } from '../library/default-folder.ts';

/** Wrong usage: exit code 2, with what to type instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What every command takes (command-line.md). */
interface CommonOptions {
  readonly library: string;
  /** ms since 1970 UTC, or null for the clock. */
  readonly now: number | null;
  readonly zone: string | null;
  readonly output: 'people' | 'json';
}

/** A command with its words and options, parsed and checked. */
export interface CommandLine extends CommonOptions {
  readonly command: string;
  readonly positionals: readonly string[];
  readonly me: readonly string[];
  readonly all: boolean;
  readonly keep: string | null;
  readonly on: string | null;
  readonly both: boolean;
  readonly note: string;
  readonly format: string | null;
  /** Said yes to what would otherwise only be shown. */
  readonly yes: boolean;
  readonly help: boolean;
}

function instantOf(text: string, zone: string | null): number {
  const instant = instantFromIso(text);
  if (instant !== null) return instant;
  const day = dayFromIso(text);
  if (day !== null) return startOfDay(day, zone ?? systemZone());
  throw new UsageError(
    `--now takes an ISO 8601 instant or day, such as 2026-05-03T12:00:00Z, not “${text}”.`,
  );
}

/** The zone of the computer. */
export function systemZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

const options = {
  library: { type: 'string' },
  now: { type: 'string' },
  zone: { type: 'string' },
  json: { type: 'boolean' },
  me: { type: 'string', multiple: true },
  all: { type: 'boolean' },
  keep: { type: 'string' },
  on: { type: 'string' },
  both: { type: 'boolean' },
  note: { type: 'string' },
  format: { type: 'string' },
  yes: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the words after the program's name. @throws UsageError with a sentence for people */
export function parseCommandLine(words: readonly string[]): CommandLine {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const zone = values.zone ?? null;
  if (zone !== null && !isZone(zone)) {
    throw new UsageError(`--zone takes an IANA name such as Europe/Berlin, not “${zone}”.`);
  }
  const [command = '', ...rest] = positionals;
  return {
    command,
    positionals: rest,
    library: values.library ?? defaultLibraryFolder(),
    now: values.now === undefined ? null : instantOf(values.now, zone),
    zone,
    output: values.json ? 'json' : 'people',
    me: (values.me ?? []).map((address) => address.trim().toLowerCase()),
    all: values.all ?? false,
    keep: values.keep ?? null,
    on: values.on ?? null,
    both: values.both ?? false,
    note: values.note ?? '',
    format: values.format ?? null,
    yes: values.yes ?? false,
    help: values.help ?? false,
  };
}

function parse(words: readonly string[]) {
  return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
}
