import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../../main/desktop/app-protocol.ts';

describe('what is served under app://wellspring/', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'wellspring-page-'));
    writeFileSync(join(folder, 'index.html'), '<script nonce="WELLSPRING_NONCE" src="a.js"></script>');
    writeFileSync(join(folder, 'a.js'), 'a("WELLSPRING_NONCE")');
    writeFileSync(join(folder, 'a.js.map'), '{}');
    writeFileSync(`${folder}-secret.js`, 'secret');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
    rmSync(`${folder}-secret.js`);
  });
  const get = (url: string, method = 'GET') => answer({ url, method }, folder);

  it('is the page, with the nonce of its header', async () => {
    const response = await get('app://wellspring/');
    const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1];
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe(`<script nonce="${nonce}" src="a.js"></script>`);
  });

  it('is every other file as it stands', async () => {
    const response = await get('app://wellspring/a.js');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe('a("WELLSPRING_NONCE")');
  });

  it.each([
    'app://wellspring/missing.js',
    'app://wellspring/a.js.map',
    'app://wellspring/%2e%2e/x-secret.js',
    'app://elsewhere/a.js',
    'app://wellspring/%E0%A4%A',
    'app://wellspring/a.js%00.html',
  ])('is nothing for %s', async (url) => {
    expect((await get(url)).status).toBe(404);
  });

  it('is nothing outside of its folder, though the name begins alike', async () => {
    const name = folder.split('/').at(-1);
    expect((await get(`app://wellspring/..%2F${name}-secret.js`)).status).toBe(404);
  });

  it('is nothing but for reading', async () => {
    expect((await get('app://wellspring/a.js', 'POST')).status).toBe(404);
  });
});
