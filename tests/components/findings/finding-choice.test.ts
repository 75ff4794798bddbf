import { describe, expect, test } from 'vitest';
import { findingChoice } from '../../../src/components/findings/finding-choice.ts';
import { isAsked } from '../../../src/components/frame/choice.ts';

const marks = {
  weight: ['warning'],
  group: ['rasci'],
  partnership: ['riverside'],
  state: ['open', 'new'],
};

describe('a finding is shown', () => {
  test.each([
    ['', true],
    ['?weight=warning', true],
    ['?weight=info', false],
    ['?weight=info&weight=warning', true],
    ['?weight=warning&group=text', false],
    ['?group=rasci&partnership=riverside', true],
    ['?state=new', true],
    ['?state=accepted', false],
    ['?sector=rasci', true],
  ])('answers %s with %s', (search, expected) => {
    expect(isAsked(marks, findingChoice(search))).toBe(expected);
  });
});
