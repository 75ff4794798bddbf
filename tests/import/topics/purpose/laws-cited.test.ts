import { expect, test } from 'vitest';
import { lawsCited, lawsIn } from '../../../../src/import/topics/purpose/laws-cited.ts';
import { readableText } from '../../../../src/import/reading/readable-text.ts';
import { sentencesOf } from '../../../../src/import/reading/sentences.ts';

test.each([
  ['under the Crime and Disorder Act 1998', ['Crime and Disorder Act 1998']],
  [
    'The Public Bodies (Joint Working) (Scotland) Act 2014 applies',
    ['Public Bodies (Joint Working) (Scotland) Act 2014'],
  ],
  ['the Care Act 2014 and the Localism Act 2011', ['Care Act 2014', 'Localism Act 2011']],
  ['Community Action Vale will act', []],
  ['the Act', []],
  ['under section 43 of the Care Act 2014', ['section 43 of the Care Act 2014']],
])('%j cites %j', (words, citations) => {
  expect(lawsCited(words).map(({ citation }) => citation)).toEqual(citations);
});

test('a law that is cited twice is told once', () => {
  const text = readableText(
    [{ kind: 'clause', text: 'See the Care Act 2014. The Care Act 2014 rules.' }],
    { isWhole: true },
  );
  expect(lawsIn(sentencesOf(text))).toEqual([{ citation: 'Care Act 2014' }]);
});
