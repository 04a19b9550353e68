/**
 * The page's nonce, which the app writes into index.html with every answer. The component library puts it on the
 * style elements it makes, so that the page's policy lets them apply.
 *
 * @returns '' when the page has none, as in tests
 */
export function pageNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}
