import { describe, expect, test } from 'vitest';
import { stated } from '../../../src/import/reading/propose.ts';
import { readableText } from '../../../src/import/reading/readable-text.ts';
import { ruleByCues } from '../../../src/import/reading/rule-by-cues.ts';
import type { TextNode } from '../../../src/model/text.ts';

const rule = ruleByCues({
  topic: 'quorum',
  heading: /\bquor/i,
  ownHeading: /^quorum$/i,
  cue: /\bquor/i,
  not: /\bquorum papers?\b/i,
  read: ({ cued }) => {
    const found = cued.find(({ words }) => /\bfive\b/.test(words));
    return found && stated({}, { from: [found], reason: 'A number' });
  },
});
const read = (content: TextNode[]) => rule.read(readableText(content, { isWhole: true }));
const clause = (text: string): TextNode => ({ kind: 'clause', text });

describe('ruleByCues', () => {
  test('reads a topic wherever its words stand', () => {
    const meetings: TextNode = {
      kind: 'section',
      heading: 'Frequency',
      content: [clause('A quorum is five.')],
    };
    expect(read([meetings])).toMatchObject({
      state: 'stated',
      evidence: [{ clause: 'frequency-p1', quote: 'A quorum is five.' }],
    });
  });

  test('gives nothing where no cue occurs', () => {
    expect(
      read([clause('We meet monthly.'), clause('The quorum papers are kept.')]),
    ).toBeUndefined();
  });

  test('gives what it is not sure of to look at', () => {
    expect(read([clause('There is a quorum.')])).toEqual({
      candidates: [{ clause: 'p1', quote: 'There is a quorum.' }],
    });
  });

  test('a heading with nothing under it keeps a place', () => {
    expect(read([{ kind: 'section', heading: 'Quorum' }])).toMatchObject({ state: 'placeholder' });
  });

  test('so do words that are not yet written', () => {
    expect(
      read([{ kind: 'section', heading: 'Quorum', content: [clause('To be agreed.')] }]),
    ).toMatchObject({
      state: 'placeholder',
      evidence: [{ quote: 'To be agreed.' }],
    });
  });

  test('the lines that close a document speak of nothing', () => {
    expect(read([clause('Signed: ____ for the quorum')])).toBeUndefined();
  });

  test('a rule that stands in another document is elsewhere', () => {
    expect(read([clause('The quorum is as set out in the Council’s constitution.')])).toMatchObject(
      {
        state: 'elsewhere',
        where: 'Council’s constitution',
      },
    );
  });
});
