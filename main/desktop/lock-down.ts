import type { CustomScheme, Session, WebContents, WebPreferences } from 'electron';

/**
 * Everything the page may not do, in one place. The page shows what strangers wrote to the user, so it is treated as
 * if it were a stranger's: it can draw, ask the app through the bridge, and nothing else. A view that needs more has
 * to be given a request in the contract, not an exception here.
 */
export const lockDown = {
  /** The only origin there is; its files come out of the app itself (app-protocol.ts). */
  origin: { scheme: 'app', host: 'wellspring' },
  scheme: {
    scheme: 'app',
    privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
  } satisfies CustomScheme,
  webPreferences: {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    plugins: false,
    /** Chromium fetches dictionaries from the network. */
    spellcheck: false,
  } satisfies WebPreferences,
  /** Nothing is allowed that is not named. `style-src` gets the nonce of the answer besides. */
  contentSecurityPolicy: {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  },
  headers: {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  },
  /** Chromium's own errands: none of them may leave this computer. */
  switches: [
    ['disable-background-networking'],
    ['disable-component-update'],
    ['disable-domain-reliability'],
    ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ],
} as const;

/**
 * The policy of one answer, as the value of its header.
 *
 * @param nonce base64, made anew for every answer; the component library marks its own style elements with it
 */
export function contentSecurityPolicy(nonce: string): string {
  return Object.entries(lockDown.contentSecurityPolicy)
    .map(([name, sources]) => `${name} ${sources}${name === 'style-src' ? ` 'nonce-${nonce}'` : ''}`)
    .join('; ');
}

/** Whether an address is one of our own pages. Compares the parts: Node gives `app://` no origin. */
export function isOurs(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === `${lockDown.origin.scheme}:` && host === lockDown.origin.host;
}

/**
 * Takes network, permissions, devices and downloads from everything that runs in a session.
 *
 * @param devtools 'available' lets the developer tools load their own pages, in a checkout only
 */
export function lockDownSession(session: Session, devtools: 'available' | 'none'): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const allowed = isOurs(details.url) || (devtools === 'available' && details.url.startsWith('devtools:'));
    answer({ cancel: !allowed });
  });
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  // Looking for a proxy would itself be a question to the network.
  void session.setProxy({ mode: 'direct' });
}

/** Keeps a page where it is: no navigation, no redirect, no frame, no second window, no webview. */
export function lockDownContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
