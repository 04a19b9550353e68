/** What newsletters and adverts say at their end, where headers did not tell them from mail. */
const leaving =
  /\bunsubscribe\b|\bopt[- ]out\b|\bto be removed from\b|\babmelden\b|\babbestellen\b|\bdésabonner\b|\bdarse de baja\b/i;
const printed =
  /\ball rights reserved\b|\bprivacy policy\b|\bclick (?:here|below|on the link)\b|\bview (?:this|it) (?:e-?mail )?in your browser\b|copyright ©|©|alle rechte vorbehalten|tous droits réservés|todos los derechos/i;
const picture = /\[IMAGE\]/g;

/**
 * Whether a message was made for many: what it asks and offers is meant for nobody in particular.
 * @param text the whole of which `own` is the sender's part
 */
export function looksMassMailed(text: string, own: string): boolean {
  const pictures = text.includes('[IMAGE]') ? (text.match(picture)?.length ?? 0) : 0;
  if (pictures > 3) return true;
  const left = leaving.test(own);
  return (left || pictures > 0) && (printed.test(own) || (left && pictures > 0));
}
