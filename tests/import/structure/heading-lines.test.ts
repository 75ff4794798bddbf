import { expect, test } from 'vitest';
import { headingLines } from '../../../src/import/structure/heading-lines.ts';
import { linesOf } from '../../../src/import/structure/line.ts';
import { blocksFrom } from './lines.ts';

const headings = (text: string): string[] => {
  const lines = linesOf(blocksFrom(text));
  return [...headingLines(lines)].map((order) => {
    const line = lines[order]!;
    return line.kind === 'line' ? line.text : '';
  });
};

const long =
  'The Board meets four times a year and more often where its members think that it should.';

test.each([
  ['a number before deeper numbers', '1. Fairness\n1.1 We share.', ['Fairness']],
  ['bold words', `**Fair shares**\n${long}`, ['Fair shares']],
  ['words that name a part', `Quorum\nFive.`, ['Quorum']],
  [
    'a short line before a long one',
    `${long}\nWorking together well\n${long}`,
    ['Working together well'],
  ],
  ['an appendix', `${long}\nAppendix B\nFive.`, ['Appendix B']],
  ['a question', `What is fairness?\n${long}`, ['What is fairness?']],
  [
    'an appendix under its number',
    `A.1 Appendix 1 - Who may come (not final)\n${long}`,
    ['Appendix 1 - Who may come (not final)'],
  ],
  ['a name with a colon', `Core members:\n${long}`, ['Core members:']],
])('%s: a heading', (_, text, found) => {
  expect(headings(text)).toEqual(found);
});

test.each([
  ['a sentence', `**Five members are needed.**\n${long}`],
  ['the beginning of a sentence', `The members are:\n${long}`],
  ['one of a list of numbers', `1. Fairness\n2. Honesty\n3. Openness`],
  [
    'one of several short lines',
    `${long}\nChief Constable\nLeader of the Council\nHead of Housing\n1.1 ${long}`,
  ],
  ['a statement', `A is who answers for the task\n${long}`],
  ['the last of a list of numbers', `1. Fairness to all\n2. Review of our work\n${long}`],
  ['a question with its letter', `R - who is responsible for the task?\n${long}`],
  ['a point', `• Quorum\n${long}`],
])('%s: no heading', (_, text) => {
  expect(headings(text)).toEqual([]);
});

test('what the file calls a heading is one, but for a whole sentence', () => {
  const ranked = (text: string): number =>
    headingLines(linesOf([{ kind: 'paragraph', heading: 2, text }])).size;
  expect(ranked('anything at all')).toBe(1);
  expect(ranked(`${long}`)).toBe(0);
});
