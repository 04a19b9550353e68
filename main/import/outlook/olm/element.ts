/** An element of Outlook for Mac's XML with what lies in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Characters in it, without those of elements in it. */
  readonly text: string;
  readonly children: readonly Element[];
}

/** The first element of a name right below another, or null. */
export function childOf(element: Element | null, name: string): Element | null {
  return element?.children.find((child) => child.name === name) ?? null;
}

/** The text of the first of these elements that says something, trimmed; '' when none does. */
export function textOf(element: Element | null, ...names: readonly string[]): string {
  for (const name of names) {
    const text = childOf(element, name)?.text.trim() ?? '';
    if (text !== '') return text;
  }
  return '';
}

/** Whether an element says yes: `1`, `1E0`, `true`. */
export function isYes(element: Element | null, name: string): boolean {
  const text = textOf(element, name).toLowerCase();
  return text === 'true' || Number(text || 0) === 1;
}

/** A whole number, `3` or `3E0`; null for anything else. */
export function numberOf(element: Element | null, name: string): number | null {
  const text = textOf(element, name);
  const value = Number(text);
  return text === '' || !Number.isInteger(value) ? null : value;
}

/** A time such as `2022-05-23T10:32:00`, which is in UTC unless it says otherwise; ms, or null. */
export function momentOf(element: Element | null, ...names: readonly string[]): number | null {
  const found = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(
    textOf(element, ...names),
  );
  if (!found) return null;
  const moment = Date.parse(`${found[1]}T${found[2] ?? '00:00:00'}${found[3] ?? 'Z'}`);
  return Number.isNaN(moment) ? null : moment;
}
