import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';

const check = 'text/numbering-restart';

describe('numbers that start again', () => {
  const part = (heading: string, more = ''): string =>
    `  - { kind: section, heading: "${heading}", numbering: restarts, ${more}content: [{ kind: clause, label: "1.", text: Words. }, { kind: clause, label: "2.", text: Words. }] }\n`;

  test('are one finding, at the second beginning', () => {
    const text = `content:\n${part('Members')}${part('Meetings')}${part('Voting')}`;
    expect(found(check, { text })).toMatchObject([
      {
        words: '"1."',
        range: { start: { line: 3 } },
        severity: 'info',
        message:
          'Numbers start again at “1” and the headings have no numbers: “clause 1” could mean any of 3. Number the headings, or number straight through.',
      },
    ]);
    expect(found('text/numbering-repeat', { text })).toEqual([]);
    expect(found('text/numbering-gap', { text })).toEqual([]);
  });

  test.each([
    ['numbered sections', part('Members', 'label: A, ') + part('Meetings', 'label: B, ')],
    ['an appendix', part('Members') + part('Appendix 1: conduct')],
  ])('are in order in %s', (_, content) => {
    expect(found(check, { text: `content:\n${content}` })).toEqual([]);
  });
});
