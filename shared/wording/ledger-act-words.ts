import type { Act } from '../journal/acts.ts';
import type { HitClass } from '../journal/ledger-acts.ts';
import type { AskKind, GiveKind } from '../model/act-kinds.ts';

type LedgerActs = Extract<Act, { readonly type: 'judge' | 'mute' | 'mute-for' | 'entry' }>;

const kindWords: Readonly<Record<GiveKind | AskKind, string>> = {
  introduction: 'an introduction',
  referral: 'a recommendation',
  advice: 'advice',
  answer: 'an answer',
  help: 'help',
  resource: 'something shared',
  congratulations: 'congratulations',
  offer: 'an offer of help',
  thanks: 'thanks',
  major: 'a large request',
  favour: 'a request',
  information: 'a question for information',
  scheduling: 'a question about dates',
};

/** A kind of give or ask as it stands in a sentence: "an introduction". */
export function ledgerKindWords(kind: GiveKind | AskKind): string {
  return kindWords[kind];
}

const kindNames: Readonly<Record<GiveKind | AskKind, string>> = {
  introduction: 'introduction',
  referral: 'recommendation',
  advice: 'advice',
  answer: 'answer',
  help: 'help',
  resource: 'something shared',
  congratulations: 'congratulations',
  offer: 'offer of help',
  thanks: 'thanks',
  major: 'large request',
  favour: 'request',
  information: 'question',
  scheduling: 'about dates',
};

/** A kind of give or ask as it stands in a column: "introduction". */
export function ledgerKindName(kind: GiveKind | AskKind): string {
  return kindNames[kind];
}

/** A class as the user reads it: that of a kind, or of what is neither give nor ask. */
export function hitClassWords(name: HitClass): string {
  switch (name) {
    case 'promise':
      return 'a promise';
    case 'question':
      return 'a question';
    case 'delivery':
      return 'work handed on';
    case 'bare thanks':
      return 'a plain thank-you';
    case 'closing':
      return 'a closing formula';
    default:
      return kindWords[name];
  }
}

/** What an act about gives and asks did, for the undo toast. */
export function ledgerActWords(act: LedgerActs, nameOf: (anchor: string) => string): string {
  switch (act.type) {
    case 'judge':
      if (act.as === 'confirmed')
        return `Confirmed ${hitClassWords(act.hit.class)} with ${nameOf(act.person)}`;
      if (act.as === 'rejected') return `Noted that this was not ${hitClassWords(act.hit.class)}`;
      return `Changed to ${kindWords[act.as]}`;
    case 'mute': {
      const what = act.what.by === 'phrase' ? 'this sentence' : `every ${hitClassWords(act.what.class)}`;
      return act.muted === 'on' ? `Will pass over ${what}` : `Looking for ${what} again`;
    }
    case 'mute-for': {
      const what = `${hitClassWords(act.class)} with ${nameOf(act.person)}`;
      return act.muted === 'on' ? `Will pass over ${what}` : `Looking for ${what} again`;
    }
    case 'entry':
      return act.by === 'me'
        ? `Noted ${kindWords[act.kind]} for ${nameOf(act.person)}`
        : `Noted ${kindWords[act.kind]} from ${nameOf(act.person)}`;
  }
}
