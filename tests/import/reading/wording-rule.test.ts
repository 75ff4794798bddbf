import { describe, expect, test } from 'vitest';
import { theBody } from '../../../src/import/reading/body-words.ts';
import { whoNamedIn } from '../../../src/import/reading/who-named-in.ts';
import { readableText } from '../../../src/import/reading/readable-text.ts';
import { sentencesOf } from '../../../src/import/reading/sentences.ts';
import { ownWordsSummary, wordingRule } from '../../../src/import/reading/wording-rule.ts';
import { answerIn, readWords } from '../topics/read-words.ts';

const rule = wordingRule({
  topic: 'confidentiality',
  heading: /secrets/i,
  says: /\bsecret\b/i,
  hints: /quiet/i,
  not: /no secret/i,
  notUnder: /chair/i,
  lists: true,
});

describe('wordingRule', () => {
  test('reads what stands under a heading of the topic', () => {
    expect(readWords(rule, '# Secrets\nPapers are kept safe.')).toMatchObject({
      state: 'stated',
      answer: { summary: 'Papers are kept safe.' },
      proposed: { reason: 'It stands under “Secrets”; the summary is the document’s own words' },
    });
  });

  test('reads words that speak of it anywhere, and says that it is less sure', () => {
    expect(readWords(rule, 'All is secret.')).toMatchObject({
      state: 'stated',
      proposed: { confidence: 'medium' },
    });
  });

  test('makes items of the points of a list, and the summary of what leads to them', () => {
    expect(answerIn(rule, '# Secrets\nMembers keep:\n- papers;\n- names; and\n- places.')).toEqual({
      summary: 'Members keep: papers; names; places.',
      items: ['papers', 'names', 'places'],
    });
  });

  test('keeps the place of what is not yet written', () => {
    expect(readWords(rule, '# Secrets\nTo be agreed.')?.state).toBe('placeholder');
    expect(readWords(rule, '# Secrets\n# Votes\nAll vote.')?.state).toBe('placeholder');
  });

  test('leaves to another document what a sentence only sends to it', () => {
    expect(readWords(rule, '# Secrets\nThese are set out in the Data Protocol.')).toMatchObject({
      state: 'elsewhere',
      where: expect.stringContaining('Data Protocol') as string,
    });
  });

  test('gives sentences to look at where it is not sure', () => {
    expect(readWords(rule, 'We are quiet.')).toEqual({
      candidates: [{ clause: 'p1', quote: 'We are quiet.' }],
    });
  });

  test('leaves words in which a name is held back to a person', () => {
    const words = 'The secret is told to {withheld:2}.';
    expect(readWords(rule, words)).toEqual({ candidates: [{ clause: 'p1', quote: words }] });
  });

  test('takes no question for a statement', () => {
    const words = 'H. What items are secret?';
    expect(readWords(rule, words)).toEqual({ candidates: [{ clause: 'p1', quote: words }] });
  });

  test('is silent where nothing speaks of it', () => {
    expect(readWords(rule, 'There is no secret.')).toBeUndefined();
    expect(readWords(rule, '# The Chair\nHer casting vote is secret.')).toBeUndefined();
  });
});

test('a summary is one sentence, or what leads to a list with its points', () => {
  const { passages } = readableText(
    [
      {
        kind: 'clause',
        text: 'We:',
        content: [
          { kind: 'item', text: 'lead' },
          { kind: 'item', text: 'meet' },
        ],
      },
    ],
    { isWhole: true },
  );
  const all = sentencesOf({ passages, isWhole: true });
  expect(ownWordsSummary(all)).toBe('We: lead; meet');
  expect(ownWordsSummary([])).toBe('');
});

test('a body is spoken of by its noun, its initials or as “we”', () => {
  const alone = new RegExp(`^${theBody}$`, 'iu');
  const told = [
    'the Board',
    'This Steering Group (SG)',
    'the Vale Health Partnership',
    'we',
    'the LSP',
    'the Chair',
  ];
  expect(told.map((words) => alone.test(words))).toEqual([true, true, true, true, true, false]);
});

test('parties are named in the words of the sentence', () => {
  const [sentence] = sentencesOf(
    readableText([{ kind: 'clause', text: 'The Crime Panel reviews it.' }], { isWhole: true }),
  );
  expect(whoNamedIn([sentence!], /(the \w+ panel)/i)).toEqual({ who: [{ role: 'Crime Panel' }] });
  expect(whoNamedIn([sentence!], /(no such)/i)).toEqual({});
});
