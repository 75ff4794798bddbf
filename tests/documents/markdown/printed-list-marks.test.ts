import { micromark } from 'micromark';
import { expect, test } from 'vitest';
import { printedListMarks } from '../../../src/documents/markdown/printed-list-marks.ts';

const html = (text: string): string => micromark(text, { htmlExtensions: [printedListMarks()] });

test('a list says which sign is typed after its numbers', () => {
  expect(html('3) a\n4) b')).toBe('<ol start="3" data-sign=")">\n<li>a</li>\n<li>b</li>\n</ol>');
});

test.each(['1. a\n2. b', '- a\n\n- b', '- \n- b', '- a\n  - c\n- b'])(
  '%s is as the parser writes it',
  (text) => {
    expect(html(text)).toBe(micromark(text));
  },
);
