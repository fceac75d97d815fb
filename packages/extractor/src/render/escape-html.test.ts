import { expect, test } from 'vitest';
import { escapeHtml } from './escape-html.ts';

test('escapes all that means something in content or in a quoted attribute', () => {
  expect(escapeHtml(`<a b="c" d='e'>&amp;\u00a0`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;&nbsp;');
});

test('leaves control characters out', () => {
  expect(escapeHtml('java\u0000script\u001b')).toBe('javascript');
});
