import type { MatterKind } from '../contract/ledger.ts';
import { dateOf } from './english.ts';

/** What stands behind something open: "Their mail of 12 October, “Printers”, and nothing from you to them after it." */
export function matterWhy(matter: MatterKind, day: number, subject: string, today: number): string {
  const whose = matter === 'promise open' ? 'Your' : 'Their';
  const titled = subject === '' ? '' : `, “${subject}”`;
  return `${whose} mail of ${dateOf(day, today)}${titled}, and nothing from you to them after it.`;
}
