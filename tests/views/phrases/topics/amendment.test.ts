import { describe, expect, test } from 'vitest';
import { Amendment } from '../../../../src/model/answers/amendment.ts';
import { amendmentPhrase } from '../../../../src/views/phrases/topics/amendment.ts';
import { inSample } from '../in-sample.ts';

describe('amendmentPhrase', () => {
  const say = inSample(Amendment, amendmentPhrase);

  test.each([
    [
      '{ by: [{ role: members }], majority: { kind: simple-majority, of: all-members }, recordedIn: minutes }',
      'The members, by a simple majority of all members; recorded in minutes',
    ],
    [
      '{ by: [{ role: members }], majority: { kind: parent-approval, of: unstated } }',
      'The members, with approval of the parent body',
    ],
  ])('says %s as “%s”', (yaml, expected) => {
    expect(say(yaml)).toBe(expected);
  });
});
