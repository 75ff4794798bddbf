import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { mistakesPanel, pageOfMistakes, withPanel } from '../../src/site/mistakes-panel.ts';
import type { MistakeList, MistakesOnPage } from '../../src/site/the-mistakes.ts';

function listOf(number: number, message = 'Unknown field `titel`.', left = 0): MistakeList {
  const diagnostic: Diagnostic = {
    check: 'schema/unknown-field',
    severity: 'error',
    message,
    file: 'content/partnerships/riverside/board/facts.yaml',
    range: { start: { line: 2, column: 3 }, end: { line: 2, column: 9 } },
  };
  const shown = Array.from({ length: number }, () => ({ diagnostic, frame: '> 2 | titel' }));
  return { shown, total: number + left };
}

const none = listOf(0);

/** The words of the panel, without its tags and styles. */
function wordsOf(page: Partial<MistakesOnPage>): string {
  return mistakesPanel({ part: undefined, own: none, elsewhere: none, ...page })
    .replace(/<style>.*?<\/style>/u, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/ +/gu, ' ');
}

describe('mistakesPanel', () => {
  test('says what is wrong, where, with the lines around it, and where that is explained', () => {
    const panel = mistakesPanel({ part: undefined, own: listOf(2), elsewhere: none });
    expect(panel).toContain('<h2>2 mistakes in the content</h2>');
    expect(panel).toContain('<p>Unknown field <code>titel</code>.</p>');
    expect(panel).toContain('content/partnerships/riverside/board/facts.yaml:2:3');
    expect(panel).toContain('<pre>&gt; 2 | titel</pre>');
    expect(panel).toContain('href="/errors/schema/unknown-field/"');
  });

  test('puts those of the document in hand first, and folds the others away', () => {
    const part = { partnership: 'riverside', body: 'board' };
    const panel = mistakesPanel({ part, own: listOf(1), elsewhere: listOf(3) });
    expect(panel).toContain('<h2>1 mistake in this document</h2>');
    expect(panel).toContain('<details><summary>3 mistakes elsewhere</summary>');
    expect(panel.indexOf('<details>')).toBeGreaterThan(panel.indexOf('<ol>'));
  });

  test('says that a partnership is in order where others are not', () => {
    const words = wordsOf({ part: { partnership: 'riverside' }, elsewhere: listOf(1) });
    expect(words).toContain('No mistakes in this partnership');
    expect(words).toContain('1 mistake elsewhere');
  });

  test('says how many more there are, and what shows them', () => {
    const part = { partnership: 'riverside', body: 'board' };
    expect(wordsOf({ part, own: listOf(2, 'Wrong.', 3) })).toContain(
      '3 more mistakes: run npm run check -- riverside/board to see them all.',
    );
  });

  test('makes no tag of what an author wrote', () => {
    const panel = mistakesPanel({
      part: undefined,
      own: listOf(1, 'Unknown field `<img src=x onerror=alert(1)>`.'),
      elsewhere: none,
    });
    expect(panel).not.toContain('<img');
    expect(panel).toContain('&lt;img src=x');
  });
});

test('withPanel puts it at the top of a page, and pageOfMistakes makes one that has nothing else', () => {
  expect(withPanel('<html><body class="a"><main></main></body></html>', '<p>!</p>')).toBe(
    '<html><body class="a"><p>!</p><main></main></body></html>',
  );
  expect(withPanel('no page', '<p>!</p>')).toBe('no page');
  expect(pageOfMistakes('<p>!</p>')).toMatch(/<body><p>!<\/p>.*shown when they are mended/u);
});
