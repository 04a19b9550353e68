import { describe, expect, it } from 'vitest';
import { viewPerson } from '../../../shared/derive/person-view.ts';
import { undecided } from '../../../shared/journal/decisions.ts';
import { firstCircles } from '../../../shared/journal/household.ts';
import { nothingMuted } from '../../../shared/journal/muted.ts';
import { Shelf } from './stored-mail.ts';

const me = 'me@home.test';
const ana = 'ana@harbour.test';
const crowd = Array.from({ length: 12 }, (_, index) => `p${index}@crowd.test`).join(' ');
const now = '2026-06-01T00:00:00Z';

/** How everybody of a shelf stands: by first address, the status and the word shown. */
function standing(
  shelf: Shelf,
  decision = undecided,
  at = now,
): Record<string, readonly [string, string | null]> {
  const derived = shelf.derive({ now: Date.parse(at) });
  const setting = {
    zone: 'UTC',
    today: Math.floor(Date.parse(at) / 86_400_000),
    circles: firstCircles,
    ownSending: derived.sent === 'something' ? 'seen' : 'not seen',
    muted: nothingMuted,
  } as const;
  return Object.fromEntries(
    derived.persons.map((found) => {
      const { status, figures } = viewPerson(found, decision, setting);
      return [found.anchors[0], [status, figures.shown]];
    }),
  );
}

/** Somebody I wrote to, so that the files hold something I sent. */
const shelf = () => new Shelf().mail(me, ana);

describe('Unknown is one thing, as status and as word', () => {
  it('a sender I never wrote to', () => {
    expect(standing(shelf().mail('zoe@x.test', me))).toMatchObject({ 'zoe@x.test': ['unknown', 'Unknown'] });
  });

  it('not somebody I wrote to in a mail to a crowd, from that day on', () => {
    const written = shelf()
      .mail('p3@crowd.test', me, { on: '2026-03-01T00:00:00Z' })
      .mail(me, crowd, { on: '2026-03-05T00:00:00Z' });
    expect(standing(written)).toMatchObject({ 'p3@crowd.test': ['suggestion', 'New'] });
    const before = standing(written, undecided, '2026-03-04T00:00:00Z');
    expect(before).toMatchObject({ 'p3@crowd.test': ['unknown', 'Unknown'] });
  });

  it('still somebody only a machine answered for me', () => {
    const answered = shelf().mail('zoe@x.test', me).mail(me, 'zoe@x.test', { machine: 'auto-submitted' });
    expect(standing(answered)).toMatchObject({ 'zoe@x.test': ['unknown', 'Unknown'] });
  });

  it('still somebody I have only drafted to', () => {
    const drafted = shelf().mail('zoe@x.test', me).mail(me, 'zoe@x.test', { folder: 'drafts' });
    expect(standing(drafted)).toMatchObject({ 'zoe@x.test': ['unknown', 'Unknown'] });
  });

  it('still somebody I write to after now', () => {
    const later = shelf().mail('zoe@x.test', me).mail(me, 'zoe@x.test', { on: '2026-06-25T00:00:00Z' });
    expect(standing(later)).toMatchObject({ 'zoe@x.test': ['unknown', 'Unknown'] });
    expect(standing(later, undecided, '2026-06-26T00:00:00Z')).toMatchObject({
      'zoe@x.test': ['suggestion', null],
    });
  });

  it('not somebody I logged a lunch with', () => {
    const lunch = { act: 1, kind: 'lunch', on: '2026-05-30', ways: 'out', note: '' } as const;
    const logged = standing(shelf().mail('zoe@x.test', me), { ...undecided, touches: [lunch] });
    expect(logged['zoe@x.test']?.[0]).toBe('suggestion');
  });

  it('nobody, when the files hold nothing I wrote up to now', () => {
    const unsent = new Shelf()
      .mail('zoe@x.test', me)
      .mail(me, 'zoe@x.test', { machine: 'auto-submitted' })
      .mail(me, ana, { on: '2026-06-25T00:00:00Z' });
    expect(standing(unsent)).toMatchObject({ 'zoe@x.test': ['suggestion', 'New'] });
  });
});
