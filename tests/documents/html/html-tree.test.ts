import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import {
  attributeOf,
  nodesIn,
  isElement,
  walkHtml,
  wordsIn,
} from '../../../src/documents/html/html-tree.ts';
import { elementIn } from './page-of.ts';

describe('walkHtml', () => {
  test('comes by words and elements in the order of the page', () => {
    const seen: string[] = [];
    walkHtml(elementIn('<div>a<p>b</p><script>c</script>d</div>', 'div'), {
      enter: (node) => {
        seen.push(wordsIn(node) ?? node.nodeName);
        return isElement(node) && node.tagName !== 'script';
      },
      leave: ({ tagName }) => seen.push(`/${tagName}`),
    });
    expect(seen).toEqual(['a', 'p', 'b', '/p', 'script', 'd']);
  });

  test('goes as deep as a page goes', () => {
    let deepest = 0;
    walkHtml(parse(`${'<div>'.repeat(20_000)}x`), {
      enter: (node) => {
        deepest += isElement(node) ? 1 : 0;
        return true;
      },
    });
    expect(deepest).toBeGreaterThan(20_000);
  });
});

test('an element says what it is', () => {
  const list = elementIn('<ol start=3><li>a', 'ol');
  expect(attributeOf(list, 'start')).toBe('3');
  expect(attributeOf(list, 'type')).toBeUndefined();
  expect(nodesIn(list)).toHaveLength(1);
});
