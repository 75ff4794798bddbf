import { describe, expect, test } from 'vitest';
import { isShortForm } from '../../../src/checks/reading/letters/short-form.ts';
import type { ExampleFiles } from '../example-register.ts';
import { found } from '../found.ts';
import { clausesOf } from './text-of.ts';

const check = 'text/two-names';

function called(aliases: string, ...lines: string[]): ExampleFiles {
  return {
    ...clausesOf(...lines),
    constitution: `body: { name: Riverside Partnership, aliases: [${aliases}], kind: other, statutory: no }`,
  };
}

describe('one body under two names', () => {
  test('is reported where the other name stands', () => {
    const files = called('the LSP', 'Riverside Partnership meets.', 'The LSP decides.');
    expect(found(check, files)).toMatchObject([
      {
        words: 'The LSP',
        about: 'board: the LSP',
        message:
          '“The LSP” seems to be the body that is also called “Riverside Partnership”. Use one name, or say that they are the same.',
      },
    ]);
  });

  test.each([
    ['is quiet where only one name stands', ['The LSP decides.']],
    ['is quiet where they are linked', ['Riverside Partnership (the LSP) meets.']],
    ['is quiet where one is a former name', ['Riverside Partnership, formerly the LSP, meets.']],
    ['does not find a name within a word', ['Riverside Partnership has the LSPs.']],
  ])('%s', (_, lines) => {
    expect(found(check, called('the LSP', ...lines))).toEqual([]);
  });

  test('is seen in the names of other bodies of the partnership', () => {
    const files = {
      ...clausesOf('It reports to the Safety Board.', 'It advises the Crime Forum.'),
      partnership: `bodies:
  - { id: safety-board, name: Safety Board, aliases: [Crime Forum], kind: other, status: external, summary: It meets., evidence: [{ in: board, clause: "1", quote: Safety Board }] }
`,
    };
    expect(found(check, files)).toMatchObject([{ words: 'Crime Forum' }]);
  });
});

describe('a short form', () => {
  test.each([
    ['the Board', 'Riverside Health Board'],
    ['RHB', 'Riverside Health Board'],
    ['RHB Executive', 'Riverside Health Board Executive'],
    ['Health & Wellbeing Board', 'Health and Well-being Board'],
    ['Southwest London ICS', 'South West London Integrated Care System'],
    ['Task and Finish Groups', 'Task and finish sub-groups'],
  ])('is seen in “%s” for “%s”', (short, name) => {
    expect(isShortForm(short, name)).toBe(true);
  });

  test.each([
    ['the LSP', 'Riverside Partnership'],
    ['Health Improvement Group', 'Health Equity Group'],
  ])('is not seen in “%s” for “%s”', (short, name) => {
    expect(isShortForm(short, name)).toBe(false);
  });
});

test('letters that stand for what sort of body it is are no second name', () => {
  const constitution =
    'body: { name: Safer Riverside, aliases: [the CSP], kind: community-safety-partnership, statutory: yes }\n';
  const text = (words: string): string =>
    `content:\n  - { kind: title, text: Safer Riverside }\n  - { kind: clause, text: ${words} }\n`;
  const inText = (words: string): number =>
    found('text/two-names', { constitution, text: text(words) }).length;
  expect(inText('The community safety partnership (CSP) meets. The CSP votes.')).toBe(0);
  expect(inText('The CSP votes.')).toBe(1);
});
