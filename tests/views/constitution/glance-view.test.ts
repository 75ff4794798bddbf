import { describe, expect, test } from 'vitest';
import type { AnswerView } from '../../../src/views/answers/answers-view.ts';
import { glanceView } from '../../../src/views/constitution/glance-view.ts';
import type { QuorumView } from '../../../src/views/constitution/quorum-view.ts';

const purpose = { topic: 'purpose' } as AnswerView;
const nothing = { flag: undefined, year: undefined, more: undefined };
const quorum = { topic: 'quorum' } as AnswerView;

describe('glanceView', () => {
  test('leads from a quorum to the form that tries it, with what is amiss in the rule', () => {
    const warning = 'The rule needs the Chair.';
    const beside = { quorum: { warning } as QuorumView, year: undefined };
    expect(glanceView([purpose, quorum], beside)).toEqual([
      { answer: purpose, ...nothing },
      {
        answer: quorum,
        flag: warning,
        year: undefined,
        more: { name: 'Try a meeting', href: '#quorum-at-work' },
      },
    ]);
  });

  test('adds nothing where no quorum is stated', () => {
    const beside = { quorum: undefined, year: undefined };
    expect(glanceView([quorum], beside)).toEqual([{ answer: quorum, ...nothing }]);
  });

  test('draws the months a body meets in under how often it meets, and nowhere else', () => {
    const year = { months: [], note: undefined };
    const frequency = { topic: 'meeting-frequency' } as unknown as AnswerView;
    const items = glanceView([frequency, quorum], { quorum: undefined, year });
    expect(items.map((item) => item.year)).toEqual([year, undefined]);
  });
});
