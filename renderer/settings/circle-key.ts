import { fold } from '../../shared/text/fold.ts';

/** The key of a new circle: its name in lower case without accents, words joined by hyphens; '' for an empty name. */
export function circleKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
}
