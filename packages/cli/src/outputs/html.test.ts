import { expect, test } from 'vitest';
import { html } from './html.ts';

test('texts are escaped, markup and numbers stay, nothing is nothing', () => {
  const items = ['<a>', '&'].map((text) => html`<li title="${`"${text}'`}">${text}</li>`);
  expect(html`<ul>${items}</ul>${3}${undefined}${'\u0000'}`.markup).toBe(
    '<ul><li title="&quot;&lt;a&gt;&#39;">&lt;a&gt;</li><li title="&quot;&amp;&#39;">&amp;</li></ul>3',
  );
});
