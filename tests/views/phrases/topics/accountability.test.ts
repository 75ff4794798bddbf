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
      'The Riverside Assembly, Riverside Council and the organisations that members represent',
    ],
    [
      'formal-and-mutual',
      'The Riverside Assembly and Riverside Council; members also answer to each other',
    ],
    ['mutual', 'Members answer to each other'],
  ])('says a kind %s', (kind, expected) => {
    expect(
      say(`{ to: [{ body: assembly }, { organisation: riverside-council }], kind: ${kind} }`),
    ).toBe(expected);
  });
});
