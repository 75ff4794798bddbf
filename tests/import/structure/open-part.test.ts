import { expect, test } from 'vitest';
import type { OpenPart } from '../../../src/import/structure/open-part.ts';
import { leadsIn } from '../../../src/import/structure/open-part.ts';

const part = (words: string, kind: OpenPart['kind'] = 'clause'): OpenPart => ({
  node: {},
  kind,
  label: undefined,
  rank: 0,
  words,
  isBullet: false,
  level: undefined,
});

test.each(['The Board will:', 'The members are', 'It includes', 'as follows', 'The aims –'])(
  '“%s” leads to what follows',
  (words) => expect(leadsIn(part(words))).toBe(true),
);

test('a whole sentence does not, and neither does a heading', () => {
  expect(leadsIn(part('The Board meets monthly.'))).toBe(false);
  expect(leadsIn(part('Members:', 'section'))).toBe(false);
});
