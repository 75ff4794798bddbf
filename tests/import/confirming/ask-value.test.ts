import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { YamlValue } from '../../../src/files/editing/yaml-in-style.ts';
import { askValue, fieldName } from '../../../src/import/confirming/ask-value.ts';
import { formOf } from '../../../src/import/confirming/form.ts';
import { MeetingFrequency } from '../../../src/model/answers/meeting-frequency.ts';
import { Quorum } from '../../../src/model/answers/quorum.ts';
import { Seat } from '../../../src/model/membership.ts';
import { topicIds } from '../../../src/model/topic-ids.ts';
import { topics } from '../../../src/model/topics.ts';
import { scriptedTalk } from './scripted-talk.ts';

type Schema = Parameters<typeof formOf>[0];

function ask(schema: Schema, now: YamlValue | undefined, ...answers: string[]) {
  const talk = scriptedTalk(...answers);
  return askValue(talk, formOf(schema), { name: 'answer', now }).then((value) => ({ value, talk }));
}

describe('a value asked field by field', () => {
  test('keeps what is there where nothing is typed', async () => {
    const now = { perYear: '4', qualifier: 'exactly' };
    const { value } = await ask(MeetingFrequency, now, '', '', '');
    expect(value).toEqual(now);
  });

  test('takes out a field that may be left out, and offers the others', async () => {
    const now = { minimumPerYear: '4', qualifier: 'at-least' };
    const { value, talk } = await ask(MeetingFrequency, now, '-', 'exactly', '1', '6');
    expect(value).toEqual({ perYear: '6', qualifier: 'exactly' });
    expect(talk.said.join('\n')).toContain('1  per year: The usual number of meetings a year.');
  });

  test('says what is wrong with some words, and asks again', async () => {
    const { value, talk } = await ask(
      z.strictObject({ id: Seat.shape.id }),
      undefined,
      'A b',
      'a-b',
    );
    expect(value).toEqual({ id: 'a-b' });
    expect(talk.said.join('\n')).toContain('Write an id as lower-case words');
  });

  test('follows the kind that is chosen, however deep', async () => {
    const answers = ['count', '4', '', 'unstated', 'no-meeting', '', ''];
    const { value } = await ask(Quorum, undefined, ...answers);
    expect(value).toEqual({
      rule: { kind: 'count', minimum: '4' },
      substitutes: 'unstated',
      without: ['no-meeting'],
    });
    expect(Quorum.safeParse(value).success).toBe(true);
  });

  test('keeps, changes and removes entries of a list', async () => {
    const schema = z.array(z.string());
    const { value } = await ask(
      schema,
      ['a', 'b', 'c'],
      '',
      'change',
      'd',
      'remove',
      'yes',
      'e',
      '',
    );
    expect(value).toEqual(['a', 'd', 'e']);
  });
});

test('the name of a field is said in words', () => {
  expect(fieldName('minimumPerYear')).toBe('minimum per year');
});

test('there is a form for every topic, down to its last field', () => {
  for (const topic of topicIds) expect(sizeOf(formOf(topics[topic].answer), 0)).toBeGreaterThan(0);
});

function sizeOf(form: ReturnType<typeof formOf>, depth: number): number {
  if (depth > 6) return 1;
  const sum = (forms: readonly ReturnType<typeof formOf>[]): number =>
    forms.reduce((size, inner) => size + sizeOf(inner, depth + 1), 1);
  switch (form.kind) {
    case 'choice':
      expect(form.options.length).toBeGreaterThan(0);
      return 1;
    case 'words':
      return 1;
    case 'list':
      return sum([form.each()]);
    case 'record':
      return sum(form.fields.map((field) => field.form()));
    case 'alternatives':
      expect(form.tag).not.toBe('');
      return sum([...form.options.values()].map((option) => option()));
  }
}
