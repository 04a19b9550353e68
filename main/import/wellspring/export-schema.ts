import { z } from 'zod';
import { act } from '../../../shared/journal/acts.ts';

/** Version of the export, raised when a field changes its meaning. */
export const exportVersion = 1;

const instant = z.iso.datetime();
const offset = z.number().int().min(0).nullable();
const folder = z.enum(['normal', 'sent', 'spam', 'trash', 'drafts', 'deleted']);

/** Where an item was found: number of the import in the list, file below its path, byte offset, kind of folder. */
const place = z.tuple([z.number().int().min(0), z.string().max(1 << 16), offset, folder]);

/** What every item has beside its envelope. */
export const exportedItem = z.object({ key: z.string().min(1).max(200), seen: z.array(place).min(1) });

/** Acts found in a message: class, rule, sentence, who is called, without empty ends. */
export const exportedActs = z.object({
  ownWords: z.number().int().min(0),
  found: z.array(z.array(z.string().max(1000)).min(1).max(4)).max(10_000),
});

/** The export but for its items, which are looked at one by one. What is derived is not read: it comes about anew. */
export const exportedLibrary = z.object({
  wellspring: z.literal(exportVersion),
  zone: z.string().min(1).max(80),
  sentences: z.enum(['kept', 'not kept']),
  imports: z
    .array(
      z.object({
        path: z
          .string()
          .min(1)
          .max(1 << 16),
        format: z.string().max(40),
        bytes: z.number().int().min(0),
        me: z
          .array(
            z
              .string()
              .min(1)
              .max(1 << 16),
          )
          .max(1000),
        ended: z.enum(['whole', 'cut short']),
        errors: z.array(z.object({ file: z.string().max(1 << 16), offset, reason: z.string().max(10_000) })),
      }),
    )
    .max(100_000),
  journal: z.array(
    z.object({
      step: z.number().int().min(1),
      at: instant,
      undoneAt: instant.nullable(),
      act,
    }),
  ),
  shown: z.array(z.object({ key: z.string().min(1).max(10_000), person: z.string(), at: instant })),
  messages: z.array(z.unknown()),
  events: z.array(z.unknown()),
  contacts: z.array(z.unknown()),
});
/** An export that has been looked at, its items not yet. */
export type ExportedLibrary = z.infer<typeof exportedLibrary>;
