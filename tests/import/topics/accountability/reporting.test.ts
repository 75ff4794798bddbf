import { describe, expect, test } from 'vitest';
import { reporting } from '../../../../src/import/topics/accountability/reporting.ts';
import { answerIn } from '../read-words.ts';

const to = (role: string, content: string, frequency = 'unstated') => ({
  to: [{ role }],
  content,
  frequency,
});

describe('what is reported, to whom and how often, is read', () => {
  test.each<[string, object]>([
    ['The Partnership will report annually to the Cabinet.', to('Cabinet', 'its work', 'annually')],
    [
      'The Board reports to the Integrated Care Board on progress against its plan.',
      to('Integrated Care Board', 'progress against its plan'),
    ],
    [
      'It will provide quarterly updates to the Health and Wellbeing Board.',
      to('Health and Wellbeing Board', 'its work', 'quarterly'),
    ],
    [
      'The Partnership will report to organisational boards regarding the use of funds.',
      to('organisational boards', 'the use of funds'),
    ],
    [
      'Report progress on the delivery plan to the wider Partnership annually.',
      to('wider Partnership', 'progress on the delivery plan', 'annually'),
    ],
    ['An annual report will be presented to the Council.', to('Council', 'its work', 'annually')],
    [
      'The Chair will report to the Board after each meeting.',
      to('Board', 'its work', 'each-meeting'),
    ],
  ])('“%s”', (words, answer) => {
    expect(answerIn(reporting, words)).toEqual(answer);
  });
});

describe('reports of others are not the group’s', () => {
  test.each([
    'The sub-groups report to the Board.',
    'Members report back to their own organisations.',
    'The Committee receives reports from its working groups.',
    'There are three groups that report to the Board.',
    'The Domestic Abuse Forum reports to us.',
    'There shall be an Executive Group, which shall report to the Board.',
    'Each chair reports to the Board quarterly.',
  ])('“%s”', (words) => {
    expect(answerIn(reporting, words)).toBeUndefined();
  });
});
