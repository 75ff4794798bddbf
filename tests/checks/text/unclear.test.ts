import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clausesOf } from './text-of.ts';

const check = 'text/unclear';
const unclear = (...quotes: string[]): string => `reporting:
  state: unclear
  evidence: [${quotes.map((quote) => `{ clause: "1", quote: "${quote}" }`).join(', ')}]
  note: The clause does not say to whom.
`;

describe('words without a clear answer', () => {
  test('are shown with the reason that the coding gives', () => {
    const files = {
      ...clausesOf('It will escalate issues soon.'),
      facts: unclear('escalate issues'),
    };
    expect(found(check, files)).toMatchObject([
      {
        in: 'text',
        words: 'escalate issues',
        severity: 'info',
        about: 'reporting',
        message: 'Unclear: reporting. The clause does not say to whom.',
      },
    ]);
  });

  test('are found in the facts where they run over several parts of the text', () => {
    const text = `content:
  - kind: clause
    label: "1."
    text: "It will escalate:"
    content: [{ kind: item, text: all issues. }]
`;
    expect(found(check, { text, facts: unclear('escalate: all issues') })).toMatchObject([
      { in: 'facts', words: '"escalate: all issues"' },
    ]);
  });

  test('are not reported where the answer is stated or there is none', () => {
    expect(found(check, clausesOf('It will escalate issues soon.'))).toEqual([]);
  });

  test('are not reported where only our copy has lost something', () => {
    const facts = `${unclear('escalate issues')}  cause: our-copy\n`;
    expect(found(check, { ...clausesOf('It will escalate issues soon.'), facts })).toEqual([]);
  });

  test('are not reported on a topic that nobody expects to be settled', () => {
    const facts = unclear('escalate issues').replace('reporting', 'raising-concerns');
    const files = { ...clausesOf('It will escalate issues soon.'), facts };
    expect(found(check, files)).toEqual([]);
    const code = `title: Code
publisher: Riverside Council
published: 2024
level: expected
topics: [{ topic: raising-concerns, asks: whom to tell }]
sources: [{ title: A page, url: "https://riverside.example/page" }]
`;
    expect(found(check, { ...files, 'standards/code': code })).toHaveLength(1);
  });
});
