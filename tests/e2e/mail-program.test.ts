import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type StartedApp } from './launch.ts';

/** Writing leaves the app by one door: an address for the system's mail program, made by the app itself. */
describe('writing a mail', () => {
  let started: StartedApp;

  beforeAll(async () => {
    started = await launch();
    // No mail program opens in a test: what the system would have been handed is kept instead.
    await started.app.evaluate(({ shell }) => {
      const handed: string[] = [];
      Object.assign(globalThis, { handed });
      shell.openExternal = async (address) => {
        if (address.includes('nobody')) throw new Error('No program is set for mail');
        handed.push(address);
      };
    });
  });
  afterAll(() => started.close());

  const handed = () => started.app.evaluate(() => (globalThis as unknown as { handed: string[] }).handed);
  const write = (to: string, subject: string, body: string) =>
    started.page.evaluate((draft) => window.wellspring.request('desktop.write', draft), {
      to: [to],
      subject,
      body,
    });

  it('hands the system a draft with everything encoded', async () => {
    expect(await write('ana@harbour.test', 'Your question & mine', 'Hello Ana,\n')).toEqual({
      ok: true,
      value: null,
    });
    expect(await handed()).toEqual([
      'mailto:ana@harbour.test?subject=Your%20question%20%26%20mine&body=Hello%20Ana%2C%0D%0A',
    ]);
  });

  it('hands over nothing that is no mailbox', async () => {
    const before = await handed();
    for (const to of ['https://elsewhere.test', 'file:///etc/passwd', 'ana@harbour.test?bcc=spy@x.test'])
      expect(await write(to, '', '')).toMatchObject({ ok: false });
    expect(await handed()).toEqual(before);
  });

  it('says so when there is no mail program, and copies instead', async () => {
    expect(await write('nobody@harbour.test', '', '')).toMatchObject({
      ok: false,
      failure: { what: 'The mail could not be opened in a mail program.' },
    });
    await started.page.evaluate(() => window.wellspring.request('desktop.copy', { text: 'Hello Ana' }));
    expect(await started.app.evaluate(({ clipboard }) => clipboard.readText())).toBe('Hello Ana');
  });
});
