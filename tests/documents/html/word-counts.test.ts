import { expect, test } from 'vitest';
import { lettersByNode } from '../../../src/documents/html/word-counts.ts';
import { elementIn } from './page-of.ts';

test('letters are those a reader sees', () => {
  const body = elementIn('<body><p>abc <b>de</b><script>xxxx</script></p></body>', 'body');
  expect(lettersByNode(body).get(body)).toBe(5);
});
