import { describe, expect, test } from 'vitest';
import { SubGroups } from '../../../../src/model/answers/sub-groups.ts';
import { subGroupsPhrase } from '../../../../src/views/phrases/topics/sub-groups.ts';
import { inSample } from '../in-sample.ts';

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
