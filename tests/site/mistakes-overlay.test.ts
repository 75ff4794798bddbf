import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { MistakesOverlay } from '../../src/site/mistakes-overlay.ts';
import { mistakesOverlay } from '../../src/site/mistakes-overlay.ts';

function overlayOf(total: number, message = 'Unknown field `titel`.'): MistakesOverlay {
  const diagnostic: Diagnostic = {
    check: 'schema/unknown-field',
    severity: 'error',
    message,
    file: 'content/partnerships/riverside/board/facts.yaml',
    range: { start: { line: 2, column: 3 }, end: { line: 2, column: 9 } },
  };
  const first = { diagnostic, frame: '> 2 | titel' };
  return mistakesOverlay({ first, total, report: 'The report.', root: '/a/register' });
}

describe('mistakesOverlay', () => {
  test('begins with the first, by its whole path, where an editor can open it', () => {
    const { title, message, loc } = overlayOf(3);
    expect(title).toBe('3 mistakes in the content');
    expect(message).toBe(
      'content/partnerships/riverside/board/facts.yaml:2:3 Unknown field `titel`. (schema/unknown-field)',
    );
    expect(loc).toEqual({
      file: '/a/register/content/partnerships/riverside/board/facts.yaml',
      line: 2,
      column: 3,
    });
  });

  test('holds the report, and says how many mistakes are not in it', () => {
    expect(overlayOf(20).stack).toBe('The report.');
    expect(overlayOf(23).stack).toBe(
      'The report.\n\n3 more mistakes: run `npm run check` to see them all.',
    );
  });

  test('makes no tag of what an author wrote', () => {
    const { message } = overlayOf(1, 'Unknown field `<img src=x onerror=alert(1)>&lt;`.');
    expect(message).toContain('`&lt;img src=x onerror=alert(1)>&amp;lt;`');
    expect(message).not.toContain('<');
  });
});
