import { describe, expect, test } from 'vitest';
import { markdownParts } from '../../../src/documents/markdown/markdown-parts.ts';

describe('markdownParts', () => {
  test('a short text is one part', () => {
    expect(markdownParts('# Terms\n\nQuorum')).toEqual(['# Terms\n\nQuorum']);
  });

  test('a long text is parted before headings and paragraphs, and nothing of it is lost', () => {
    const text = '# Part\n\nThe Board meets.\n\n- a\n\n- b\n\n'.repeat(6000);
    const parts = markdownParts(text);
    expect(parts.join('\n')).toBe(text);
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.every((part) => /^(?:#|The)/u.test(part))).toBe(true);
  });

  test('a list or a quotation of code is not torn', () => {
    expect(markdownParts('- a\n\n'.repeat(40_000))).toHaveLength(1);
    expect(markdownParts(`\`\`\`\n${'a\n\n'.repeat(60_000)}`)).toHaveLength(1);
  });
});
