import { describe, expect, test } from 'vitest';
import { inlineMarkdown } from '../../src/views/inline-markdown.ts';

describe('inlineMarkdown', () => {
  test('keeps emphasis, code and links', () => {
    expect(inlineMarkdown('See *this*, **that**, `code` and [a page](https://example.org/).')).toBe(
      'See <em>this</em>, <strong>that</strong>, <code>code</code> and <a href="https://example.org/">a page</a>.',
    );
  });

  test('shows HTML that an author typed as text', () => {
    expect(inlineMarkdown('A <b>bold</b> claim')).toBe('A &#x3C;b>bold&#x3C;/b> claim');
    expect(inlineMarkdown('<script>alert(1)</script>')).not.toContain('<script');
  });

  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](\u0001javascript:alert(1))',
    '[x](java&#10;script:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:msgbox(1))',
    '![x](x" onerror="alert(1))',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<iframe src="//evil.example"></iframe>',
    '[x]: javascript:alert(1)\n\n[x]',
    '<javascript:alert(1)>',
  ])('makes nothing that runs of %j', (text) => {
    const html = inlineMarkdown(text);
    const tags = [...html.matchAll(/<([a-z]+)([^>]*)>/g)];
    for (const [, name, attributes] of tags) {
      expect(['p', 'em', 'strong', 'code', 'a', 'br']).toContain(name);
      expect(attributes).toMatch(/^( href="https?:[^"]*")?$/);
    }
  });
});
