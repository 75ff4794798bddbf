import { expect, test } from 'vitest';
import { readsLikeHeading } from '../../../src/import/structure/heading-words.ts';

test.each([
  'Quorum',
  'Frequency of meetings',
  'The role of the Board',
  'Who can attend',
  'Aelodaeth',
  'TERMS OF REFERENCE',
])('“%s” reads like a heading', (words) => expect(readsLikeHeading(words)).toBe(true));

test.each([
  'Fellshire Fire Service',
  'Two of these',
  'A quorum of five is needed so that the Board can decide anything',
])('“%s” does not', (words) => expect(readsLikeHeading(words)).toBe(false));
