import type { Page } from 'playwright-core';

/** Ways by which a page could get at an address. */
export const waysOut = ['fetch', 'beacon', 'image', 'script', 'style', 'websocket', 'events'] as const;
export type WayOut = (typeof waysOut)[number];

/**
 * Lets the page try to reach an address.
 *
 * @param address of a server that answers whatever it is asked, readable from every origin
 * @returns what came of it, as the page sees it
 */
export function tryToReach(page: Page, way: WayOut, address: string): Promise<'reached' | 'refused'> {
  return page.evaluate(
    ([kind, base]) =>
      new Promise<'reached' | 'refused'>((done) => {
        const url = `${base}/${kind}`;
        const [yes, no] = [() => done('reached'), () => done('refused')];
        const load = (element: HTMLElement) => {
          Object.assign(element, { onload: yes, onerror: no });
          document.head.append(element);
        };
        switch (kind) {
          case 'fetch':
            return void fetch(url).then(yes, no);
          case 'beacon':
            // A beacon tells nobody how it ended; a fetch after it is answered after it.
            navigator.sendBeacon(url);
            return void fetch(url).then(yes, no);
          case 'image':
            return load(Object.assign(new Image(), { src: url }));
          case 'script':
            return load(Object.assign(document.createElement('script'), { src: url }));
          case 'style':
            return load(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url }));
          case 'websocket':
            return void Object.assign(new WebSocket(url.replace('http', 'ws')), { onopen: yes, onerror: no });
          case 'events':
            return void Object.assign(new EventSource(url), { onopen: yes, onerror: no });
        }
      }),
    [way, address] as const,
  );
}
