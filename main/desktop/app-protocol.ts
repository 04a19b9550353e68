import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Session } from 'electron';
import { contentSecurityPolicy, isOurs, lockDown } from './lock-down.ts';

/** The address the window opens. */
export const pageAddress = `${lockDown.origin.scheme}://${lockDown.origin.host}/`;

/** The build leaves this word wherever the page's nonce belongs (electron.vite.config.ts). */
const noncePlaceholder = 'WELLSPRING_NONCE';

/** Kinds of files the built page consists of; any other ending is not served. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * Serves the built page under `app://wellspring/`, each answer with a policy and a nonce of its own.
 *
 * @param folder absolute path of the built page; nothing outside of it is served
 */
export function serveApp(session: Session, folder: string): void {
  session.protocol.handle(lockDown.origin.scheme, (request) => answer(request, folder));
}

/** Exported for its tests: the answer to one request, 404 for whatever is not there or not ours to give. */
export async function answer(request: Pick<Request, 'method' | 'url'>, folder: string): Promise<Response> {
  const path = servedPath(request, folder);
  const contentType = path === null ? undefined : contentTypes[extname(path)];
  if (path === null || contentType === undefined) return refusal();
  const content = await readFile(path).catch(() => null);
  if (content === null) return refusal();
  const nonce = randomBytes(16).toString('base64');
  const isPage = extname(path) === '.html';
  return new Response(isPage ? content.toString('utf8').replaceAll(noncePlaceholder, nonce) : content, {
    headers: headers(nonce, contentType),
  });
}

function servedPath({ method, url }: Pick<Request, 'method' | 'url'>, folder: string): string | null {
  if (method !== 'GET' || !isOurs(url)) return null;
  const { pathname } = new URL(url);
  try {
    const path = normalize(join(folder, decodeURIComponent(pathname === '/' ? '/index.html' : pathname)));
    return path.startsWith(folder + sep) ? path : null;
  } catch {
    return null; // a broken escape such as %E0%A4%A
  }
}

function refusal(): Response {
  return new Response('Not found', { status: 404, headers: headers('none', 'text/plain') });
}

function headers(nonce: string, contentType: string): Record<string, string> {
  return {
    'Content-Type': contentType,
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    // The page is read from this disk; a copy in Chromium's cache would only survive an update.
    'Cache-Control': 'no-store',
    ...lockDown.headers,
  };
}
