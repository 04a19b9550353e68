/** What a page has and jsdom lacks: a layout, media queries, observers. Importing this installs them. */

let width = 1280;

/** Makes the window so many pixels wide, before the page is drawn. */
export function setWindowWidth(pixels: number): void {
  width = pixels;
}

class StillObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Answers the one kind of question our page asks: `(max-width: …px)`; all others with no. */
function matchMedia(query: string): MediaQueryList {
  const most = /\(max-width: (\d+)px\)/.exec(query)?.[1];
  const list = new EventTarget();
  return Object.assign(list, {
    matches: most !== undefined && width <= Number(most),
    media: query,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  });
}

Object.assign(window, { matchMedia, ResizeObserver: StillObserver, IntersectionObserver: StillObserver });
Object.assign(Element.prototype, { scrollTo: () => {}, scrollIntoView: () => {} });
// A list draws the rows that fit into its height.
const layout = (pixels: number) => ({ configurable: true, get: () => pixels });
Object.defineProperties(HTMLElement.prototype, {
  clientHeight: layout(600),
  clientWidth: layout(800),
  offsetHeight: layout(600),
  offsetWidth: layout(800),
});
// axe looks for fonts that draw letters as pictures; jsdom draws nothing and says so.
HTMLCanvasElement.prototype.getContext = () => null;
Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() });
