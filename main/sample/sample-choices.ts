import type { Act } from '../../shared/journal/acts.ts';
import type { LoggedKind } from '../../shared/model/touchpoint.ts';
import { asDay } from '../../shared/time/day.ts';
import { dayFromIso, formatDay } from '../../shared/time/day-text.ts';
import { asInstant } from '../../shared/time/instant.ts';
import { localOf } from '../../shared/time/local.ts';
import type { SampleMoment, WeekShift } from './week-shift.ts';

/** Whom the invented user keeps, by address. Who stands nowhere is left to decide on. */
const circles: Readonly<Record<string, readonly string[]>> = {
  close: [
    'ana.moreau@harbourlabs.example',
    'jonas.weidner@werkhof.example',
    'priya@saltmarsh.example',
    'tomasz@wieczorek.example',
    'ruth.adeyemi@longwatch.example',
    'lucia.ferrer@rioabierto.example',
  ],
  active: [
    'marcus.bell@oxleywater.example',
    'sofie@fjordline.example',
    'daniel.osei@copperline.example',
    'camille.perrin@rivieresvives.example',
    'hugo.brandt@vildmark.example',
    'thandeka.mbelwane@copperleaf.example',
    'nadia@tidepool.example',
    'oskar.nyberg@sandviklab.example',
    'ewa.zielinska@kartografia.example',
    'kwame@riverschool.example',
    'fiona.castle@coastalforum.example',
    'rafael@costadraws.example',
    'ingrid@waterdays.example',
    'ben@ashworthboxes.example',
    'yusuf.demir@bosphorelab.example',
    'henrik@dahlskov.example',
    'giulia.conti@pontevecchio.example',
    'theo@lakelight.example',
  ],
  wide: [
    'sam.whitlock@millpond.example',
    'p.vogel@kreiswerke.example',
    'antoine.lefevre@agencebassin.example',
    'leila.nazari@northgate.example',
    'clara.jennings@quaysidebank.example',
    'noor.vandijk@laagland.example',
  ],
  yearly: [
    'w.kemp@collegium.example',
    'imani@okoro.example',
    'stefan.kruse@kruse-orgelbau.example',
    'beatriz@faroles.example',
  ],
};

/** Somebody no file tells of. */
const byHand = { person: 'hand:sample-agnes-tack', name: 'Agnes Tack', circle: 'wide' } as const;

const stars: Readonly<Record<string, number>> = {
  'ana.moreau@harbourlabs.example': 3,
  'tomasz@wieczorek.example': 3,
  'ruth.adeyemi@longwatch.example': 2,
  'hugo.brandt@vildmark.example': 2,
};

const notes: Readonly<Record<string, string>> = {
  'ana.moreau@harbourlabs.example':
    'Her mother is home again. Sabbatical from the end of the quarter. Lemon cake.',
  'ben@ashworthboxes.example': 'The knee. Ask before asking for anything with stairs.',
  'tomasz@wieczorek.example': 'Teaches now. The drawer: places people meant to go back to.',
  'nadia@tidepool.example': 'Three sentences, then the numbers. Likes to hear what went wrong first.',
  'theo@lakelight.example': 'Eleven villages, one lake, one siren, and Enzo on a moped.',
};

/** Touches the user noted, on days of the sample files. */
const touches: readonly {
  readonly person: string;
  readonly kind: LoggedKind;
  readonly on: string;
  readonly ways: 'out' | 'both';
  readonly note: string;
}[] = [
  {
    person: 'lucia.ferrer@rioabierto.example',
    kind: 'in-person',
    on: '2025-03-18',
    ways: 'both',
    note: 'Tortilla, as promised',
  },
  {
    person: 'daniel.osei@copperline.example',
    kind: 'congratulated',
    on: '2025-04-03',
    ways: 'out',
    note: 'Efua walks',
  },
  {
    person: 'ben@ashworthboxes.example',
    kind: 'call',
    on: '2025-02-11',
    ways: 'both',
    note: 'About the knee, mostly',
  },
  {
    person: 'leila.nazari@northgate.example',
    kind: 'helped',
    on: '2025-01-22',
    ways: 'out',
    note: 'Went through her first plan with her, an evening',
  },
  {
    person: byHand.person,
    kind: 'in-person',
    on: '2025-04-29',
    ways: 'both',
    note: 'Tea at the Tacks’, the notebooks are in the attic',
  },
];

const weekAhead = 8;

/** What the user of the sample would have decided by now, step by step: who is spoken of has to be known before. */
export function sampleSteps(shift: WeekShift, moment: SampleMoment): readonly (readonly Act[])[] {
  const { day: today } = localOf(asInstant(moment.now), moment.zone);
  const kept = Object.entries(circles).map(([circle, people]): Act => ({ type: 'keep', people, circle }));
  const logged = touches.flatMap((touch): Act[] => {
    const day = dayFromIso(touch.on);
    if (day === null) throw new RangeError(`Not a day: ${touch.on}`);
    const moved = shift.day(day);
    return moved > today ? [] : [{ type: 'log', ...touch, on: formatDay(moved) }];
  });
  const decided: Act[] = [
    ...kept,
    { type: 'later', people: ['greta@olsenfilm.example'], until: formatDay(asDay(today + weekAhead * 7)) },
    { type: 'never', people: ['milo@faberevents.example'] },
    ...Object.entries(stars).map(
      ([person, count]): Act => ({ type: 'star', people: [person], stars: count }),
    ),
    { type: 'cadence', people: ['sam.whitlock@millpond.example'], days: 120 },
    ...Object.entries(notes).map(([person, text]): Act => ({ type: 'note', person, text })),
    ...logged,
    { type: 'capacity', people: 7 },
  ];
  return [[{ type: 'add', ...byHand, addresses: [], organization: 'Tack Farm' }], decided];
}
