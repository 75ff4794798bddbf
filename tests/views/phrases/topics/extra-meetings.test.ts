import { describe, expect, test } from 'vitest';
import { ExtraMeetings } from '../../../../src/model/answers/extra-meetings.ts';
import { extraMeetingsPhrase } from '../../../../src/views/phrases/topics/extra-meetings.ts';
import { inSample } from '../in-sample.ts';

describe('extraMeetingsPhrase', () => {
  const say = inSample(ExtraMeetings, extraMeetingsPhrase);

  test('names who calls them', () => {
    expect(
      say(
        '{ calledBy: [{ office: chair }], threshold: { members: 5 }, when: when a matter cannot wait }',
      ),
    ).toBe('The Chair or 5 members can call one when a matter cannot wait');
  });

  test('names two thresholds where either will do', () => {
    const either = 'members: 5, numerator: 1, denominator: 10, of: those entitled to vote';
    expect(say(`{ threshold: { ${either} } }`)).toBe(
      '5 of those entitled to vote or 10 per cent of those entitled to vote can call one',
    );
    expect(say('{ threshold: { members: 2 } }')).toBe('2 members can call one');
  });

  test('says that the document does not', () => {
    expect(say('{ when: if there is a need }')).toBe(
      'Extra meetings are allowed if there is a need; the document does not say who calls them',
    );
  });
});
