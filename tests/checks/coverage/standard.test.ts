import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';

const check = 'coverage/standard';

function code(more = ''): string {
  return `title: Partnership code
publisher: Riverside Council
published: 2024-05
level: expected
topics:
  - { topic: minutes, asks: minutes }
  - { topic: resources, asks: a note of who pays }
  - { topic: dissolution, asks: an exit strategy }
sources: [{ title: A page, url: "https://riverside.example/page" }]
${more}`;
}

const facts = `dissolution: { state: not-stated }
resources: { state: not-stated }
`;

describe('a standard', () => {
  test('is one observation that lists what the document does not say', () => {
    expect(found(check, { facts, 'standards/code': code() })).toMatchObject([
      {
        in: 'facts',
        words: 'not-stated',
        severity: 'info',
        about: 'code',
        range: { start: { line: 2, column: 21 } },
        message:
          '“Partnership code” (Riverside Council, 2024) also asks for a note of who pays and an exit strategy. The document does not say.',
      },
    ]);
  });

  test('says “requires” of what is required', () => {
    const required = code().replace('level: expected', 'level: required');
    const [finding] = found(check, { facts, 'standards/code': required });
    expect(finding?.message).toContain('also requires a note of who pays');
  });

  test('is quiet about topics that have a line of their own', () => {
    const onlyMinutes = code().replace(/ {2}- \{ topic: (resources|dissolution).*\n/g, '');
    expect(found(check, { facts, 'standards/code': onlyMinutes })).toEqual([]);
  });

  test('is quiet about bodies it is not for', () => {
    expect(found(check, { facts, 'standards/code': code('kinds: [forum]\n') })).toEqual([]);
  });
});
