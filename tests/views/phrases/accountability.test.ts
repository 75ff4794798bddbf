import { describe, expect, test } from 'vitest';
import { Accountability } from '../../../src/model/answers/accountability.ts';
import { Amendment } from '../../../src/model/answers/amendment.ts';
import { Interests } from '../../../src/model/answers/interests.ts';
import { Review } from '../../../src/model/answers/review.ts';
import { SubGroups } from '../../../src/model/answers/sub-groups.ts';
import {
  accountabilityPhrase,
  interestsPhrase,
  reviewPhrase,
  subGroupsPhrase,
} from '../../../src/views/phrases/accountability.ts';
import { amendmentPhrase } from '../../../src/views/phrases/decisions.ts';
import { inSample } from './in-sample.ts';

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

describe('subGroupsPhrase', () => {
  const say = inSample(SubGroups, subGroupsPhrase);

  test('says what groups are for', () => {
    expect(
      say(
        '{ mayCreate: yes, kinds: [working, task-and-finish], outsideMembers: yes, purpose: to lead on plans }',
      ),
    ).toBe(
      'May set up working groups and task and finish groups to lead on plans; people from outside can join them',
    );
    expect(say('{ mayCreate: unstated, named: [assembly], outsideMembers: unstated }')).toBe(
      'It has the Riverside Assembly',
    );
  });
});

describe('interestsPhrase', () => {
  const say = inSample(Interests, interestsPhrase);

  test('names the kinds of interest, and what follows', () => {
    expect(
      say(
        '{ register: unstated, published: unstated, declareAt: [on-the-item], effect: [no-vote], terms: [personal, prejudicial] }',
      ),
    ).toBe(
      'Members declare any personal or prejudicial interests when the item comes up; they do not vote on the item',
    );
  });

  test('says what follows from each kind, where that differs', () => {
    const effects = '[{ kind: personal, effect: none }, { kind: prejudicial, effect: leave }]';
    expect(
      say(
        `{ register: yes, published: yes, declareAt: [unstated], effect: [not-stated], effects: ${effects} }`,
      ),
    ).toBe(
      'Members register any interests; a register is kept and published; with personal interests they may stay and vote; with prejudicial interests they leave for the item',
    );
  });
});

describe('reviewPhrase', () => {
  const say = inSample(Review, reviewPhrase);

  test.each([
    [
      '{ kind: interval, interval: P1Y, qualifier: at-least, lead: { body: assembly } }',
      'At least every year; led by the Riverside Assembly',
    ],
    [
      '{ kind: interval, interval: P1Y, sooner: if this becomes necessary }',
      'Every year, or sooner if this becomes necessary',
    ],
    [
      '{ kind: interval, interval: P3Y, sooner: a change in the law }',
      'Every 3 years, or sooner after a change in the law',
    ],
    ['{ kind: event, event: the local elections }', 'After the local elections'],
    ['{ kind: fixed-date, due: 2025-03-14 }', 'On 14 March 2025'],
  ])('says %s as “%s”', (yaml, expected) => {
    expect(say(yaml)).toBe(expected);
  });
});

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
