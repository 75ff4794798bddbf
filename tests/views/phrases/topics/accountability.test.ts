import { describe, expect, test } from 'vitest';
import { Accountability } from '../../../../src/model/answers/accountability.ts';
import { accountabilityPhrase } from '../../../../src/views/phrases/topics/accountability.ts';
import { inSample } from '../in-sample.ts';

describe('accountabilityPhrase', () => {
  const say = inSample(Accountability, accountabilityPhrase);

  test.each([
    ['formal', 'The Riverside Assembly and Riverside Council'],
    [
      'formal-and-own-organisations',
      'The Riverside Assembly and Riverside Council; also the organisations that members represent',
    ],
    [
      'formal-and-mutual',
      'The Riverside Assembly and Riverside Council; its members also answer to each other',
    ],
    [
      'to-own-organisations',
      'The organisations that members represent: the Riverside Assembly and Riverside Council',
    ],
    ['mutual', 'Members answer to each other: the Riverside Assembly and Riverside Council'],
  ])('says a kind %s', (kind, expected) => {
    expect(
      say(`{ to: [{ body: assembly }, { organisation: riverside-council }], kind: ${kind} }`),
    ).toBe(expected);
  });
});
