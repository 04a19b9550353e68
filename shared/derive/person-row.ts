import { isShown } from '../anchors.ts';
import type { PersonRow } from '../contract/people.ts';
import { nameInAddress } from '../identity/name-in-address.ts';
import { primedOf } from '../model/primed.ts';
import { asDay } from '../time/day.ts';
import { formatDay } from '../time/day-text.ts';
import { evidenceLine } from '../wording/evidence.ts';
import { leadingReason, reasonsFor } from '../wording/reasons.ts';
import { companyOf } from './mailbox-hosts.ts';
import { factorsOf } from './person-primed.ts';
import { isOffered, type PersonView, type Setting } from './person-view.ts';

/** What a person is called: the user's word, else the name found, else the one an address spells out, else the address. */
export function shownName({ decision, found }: PersonView): string {
  if (decision.name !== null) return decision.name;
  const [name] = found.names;
  if (name !== undefined) return name;
  const addresses = found.anchors.filter(isShown);
  return addresses.map(nameInAddress).find((spelt) => spelt !== null) ?? addresses[0] ?? '';
}

/** Where somebody works: the user's last word, else the newest contacts file, else the domain they write from; '' when not known. */
function organizationOf({ decision, found }: PersonView): string {
  const said = decision.attention.organization ?? decision.organization;
  return said || found.contact.organization || companyOf(found.anchors[0] ?? '');
}

/** A person's row; null for one the user forgot. */
export function personRow(view: PersonView, setting: Setting): PersonRow | null {
  const { decision, figures, found, status } = view;
  if (decision.standing === 'forgotten') return null;
  return {
    id: found.id,
    name: shownName(view),
    addresses: found.anchors.filter(isShown),
    organization: organizationOf(view),
    status,
    asOf: formatDay(asDay(figures.day)),
    offered: isOffered(view, setting) ? 'now' : 'not now',
    circle: status === 'network' ? (view.circle?.key ?? decision.circle) : null,
    cadenceDays: view.cadence,
    star: decision.star,
    health: figures.health,
    state: figures.shown,
    labels: figures.labels,
    strength: figures.strength,
    rhythmDays: figures.lastDay === null ? null : Math.round(figures.rhythmDays),
    overdue: figures.overdueRatio,
    due: figures.due === 'due',
    trend: figures.trend,
    gapDays: figures.gap,
    lastTouch: figures.lastDay === null ? null : formatDay(asDay(figures.lastDay)),
    lastDirection: figures.lastDirection,
    touchpoints: view.touchpoints.length,
    contactDays: figures.contactDays,
    sent: figures.sent,
    received: figures.received,
    meetings: figures.meetings,
    balance: view.ledger.balance,
    primed: status === 'network' ? primedOf(factorsOf(view)) : null,
    reason: leadingReason(figures, setting.today),
    evidence: evidenceLine(figures, setting.today),
    snoozedUntil: decision.attention.snoozedUntil,
    waiting: [...new Set(view.ledger.matters.map(({ matter }) => matter))].sort(),
  };
}

/** The sentences that explain a person's figures, most telling first. */
export function personReasons(view: PersonView, setting: Setting): readonly string[] {
  return reasonsFor(view.figures, setting.today).map((sentence) => sentence.text);
}
