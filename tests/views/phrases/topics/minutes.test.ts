import { describe, expect, test } from 'vitest';
import { Minutes } from '../../../../src/model/answers/minutes.ts';
import { minutesPhrase } from '../../../../src/views/phrases/topics/minutes.ts';
import { inSample } from '../in-sample.ts';

describe('minutesPhrase', () => {
  const say = inSample(Minutes, minutesPhrase);

  test.each([
    ['{ record: minutes }', 'Minutes are kept'],
    [
      '{ record: minutes, within: { value: 5, kind: working }, to: [members, attendees], kept: on a shared drive }',
      'Minutes are kept; sent within 5 working days to members and those who attended; stored on a shared drive',
    ],
    [
      '{ record: action-notes, asSoonAsPossible: yes, to: [partners, public], kept: on the website }',
      'Action notes are kept; sent as soon as possible to partner organisations; published on the website',
    ],
    ['{ record: decisions-only, to: [public] }', 'A record of decisions is kept; published'],
  ])('says %s as “%s”', (yaml, expected) => {
    expect(say(yaml)).toBe(expected);
  });
});
