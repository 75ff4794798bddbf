import { describe, expect, test } from 'vitest';
import { PublicAccess } from '../../../../src/model/answers/public-access.ts';
import { publicAccessPhrase } from '../../../../src/views/phrases/topics/public-access.ts';
import { inSample } from '../in-sample.ts';

describe('publicAccessPhrase', () => {
  const say = inSample(PublicAccess, publicAccessPhrase);

  test('says what is public and where, and what is not mentioned', () => {
    expect(
      say('{ meetings: unstated, papers: private, minutes: public, where: on the website }'),
    ).toBe('Minutes are public on the website; papers are not public; meetings are not mentioned');
  });
});
