import { describe, expect, test } from 'vitest';
import { ownHtmlText } from '../../../shared/own-text/html-text.ts';
import { ownTextOf } from '../../../shared/own-text/own-text.ts';

const own = (html: string) => ownTextOf(ownHtmlText(html), []);

describe('own text of HTML', () => {
  test.each([
    [
      'Gmail',
      '<div dir="ltr">Yes.</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon Bo wrote:<br></div><blockquote class="gmail_quote">Can you?</blockquote></div>',
    ],
    [
      'Apple Mail',
      '<div>Yes.</div><div><blockquote type="cite"><div>On 1 Jan 2024 Bo wrote:</div>Can you?</blockquote></div>',
    ],
    [
      'Thunderbird',
      '<p>Yes.</p><div class="moz-cite-prefix">On 1/1/24 Bo wrote:<br></div><blockquote type="cite">Can you?</blockquote>',
    ],
    [
      'Outlook on the web',
      '<div>Yes.</div><hr><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Bo</div><div>Can you?</div>',
    ],
    [
      'Outlook',
      '<p>Yes.</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Bo</p></div><p>Can you?</p>',
    ],
    [
      'Outlook for phones',
      '<div>Yes.</div><div id="ms-outlook-mobile-signature"></div><hr><div id="appendonsend"></div>Can you?',
    ],
    [
      'Yahoo',
      '<div>Yes.</div><div class="yahoo_quoted"><div>On Monday Bo wrote:</div><div>Can you?</div></div>',
    ],
    [
      'Proton',
      '<div>Yes.</div><div class="protonmail_quote">On Monday, Bo wrote:<blockquote type="cite">Can you?</blockquote></div>',
    ],
    ['Zimbra', '<div>Yes.</div><hr id="zwchr"><div>From: Bo</div>Can you?'],
    [
      'a header block in bold',
      '<p>Yes.</p><p><b>From:</b> Bo Li<br><b>Sent:</b> Monday<br><b>To:</b> Ana</p><p>Can you?</p>',
    ],
    [
      'a forwarded message',
      '<p>Yes.</p><div>---------- Forwarded message ---------<br>From: Bo</div><p>Can you?</p>',
    ],
    ['a signature', '<p>Yes.</p><div class="gmail_signature">Ana Moreau<br>Head of Things</div>'],
    ['a signature of Thunderbird', '<p>Yes.</p><pre class="moz-signature">Ana Moreau</pre>'],
  ])('%s', (_, html) => expect(own(html)).toBe('Yes.'));

  test('an answer between the quotes', () => {
    const html =
      '<div class="gmail_quote"><div class="gmail_attr">On Mon Bo wrote:</div><blockquote>One?</blockquote></div><div>First.</div><blockquote>Two?</blockquote><div>Second.</div>';
    expect(own(html)).toBe('First.\n\nSecond.');
  });

  test('entities, spaces, breaks and what nobody reads', () => {
    expect(
      own(
        '<style>p{}</style><!-- no --><p>Gr&uuml;&szlig;e&nbsp;&amp; bis\n bald</p>a<br>b<script>c</script>',
      ),
    ).toBe('Grüße & bis bald\na\nb');
  });

  test('ends where a tag is cut off', () => {
    expect(own('<p>Yes.</p><div class="x')).toBe('Yes.');
    expect(own('Yes.<style>p{')).toBe('Yes.');
  });
});
