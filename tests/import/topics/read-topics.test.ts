import { describe, expect, test } from 'vitest';
import { readableText } from '../../../src/import/reading/readable-text.ts';
import type { TopicRule } from '../../../src/import/reading/topic-rule.ts';
import { readTopics } from '../../../src/import/topics/read-topics.ts';

const text = (isWhole: boolean) =>
  readableText([{ kind: 'clause', label: '1', text: 'Words.' }], { isWhole });
const evidence = [{ clause: '1', quote: 'Words.' }];
const proposed = { reason: 'A reason', confidence: 'high' as const };
const saying = (answer: unknown): TopicRule => ({
  topic: 'minutes',
  read: () => ({ state: 'stated', answer, evidence, proposed }),
});
const silent: TopicRule = { topic: 'minutes', read: () => undefined };

describe('readTopics', () => {
  test('proposes what a rule reads', () => {
    const reading = readTopics(text(true), [saying({ record: 'minutes' })]).get('minutes');
    expect(reading).toMatchObject({ state: 'stated', answer: { record: 'minutes' }, evidence });
  });

  test('keeps the sentences of an answer that has not the shape of its topic', () => {
    const found = readTopics(text(true), [saying({ record: 'a diary' })]);
    expect(found.get('minutes')).toEqual({ state: 'unread', candidates: evidence });
  });

  test('proposes silence of a whole document only', () => {
    expect(readTopics(text(true), [silent]).get('minutes')?.state).toBe('not-stated');
    expect(readTopics(text(false), [silent]).get('minutes')).toEqual({ state: 'unread' });
  });

  test('proposes no silence of a text in another language', () => {
    const welsh =
      'Mae aelodau y Bwrdd yn cynnwys y Cyngor ac mae gan bob un ohonynt un bleidlais yn y cyfarfod.';
    const read = readableText([{ kind: 'clause', text: welsh }], { isWhole: true });
    expect(readTopics(read, [silent]).get('minutes')).toEqual({ state: 'unread' });
  });

  test('reads each topic with its own rule', () => {
    expect(readTopics(text(true)).get('quorum')?.state).toBe('not-stated');
  });

  test('reads a form whose rows say what they are about', () => {
    const rows = [
      ['Chair', 'Director of Housing, Wyre Council'],
      ['Membership', 'Wyre Council; the ICB; Age UK'],
      ['Quorum', '5 members including the Chair or Deputy Chair'],
      ['Accountable to', 'Health and Wellbeing Board'],
      ['Papers', 'Circulated 5 working days before the meeting'],
      ['Deputies', 'Allowed with the agreement of the Chair'],
      ['Conflicts of interest', 'To be declared at the start of each meeting'],
      ['Minutes', ''],
    ];
    const form = readableText([{ kind: 'table', rows }], { isWhole: true });
    const found = readTopics(form);
    expect(found.get('chair')).toMatchObject({
      answer: { holders: [{ role: 'Director of Housing, Wyre Council' }] },
    });
    expect(found.get('membership')).toMatchObject({
      answer: { summary: 'Wyre Council; the ICB; Age UK' },
    });
    expect(found.get('quorum')).toMatchObject({
      state: 'stated',
      answer: { substitutes: 'unstated' },
    });
    expect(found.get('accountability')).toMatchObject({
      answer: { to: [{ role: 'Health and Wellbeing Board' }] },
    });
    expect(found.get('notice-and-papers')).toMatchObject({
      answer: { notices: [{ what: 'papers', days: { value: '5' } }] },
    });
    expect(found.get('substitutes')).toMatchObject({ answer: { allowed: 'yes' } });
    expect(found.get('interests')).toMatchObject({ answer: { declareAt: ['start-of-meeting'] } });
    expect(found.get('minutes')?.state).toBe('placeholder');
  });
});
