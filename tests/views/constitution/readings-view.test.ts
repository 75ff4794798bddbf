import { describe, expect, test } from 'vitest';
import { openSample } from '../../fixtures/open-sample.ts';
import type { ReadingsView } from '../../../src/views/constitution/readings-view.ts';
import { readingsView } from '../../../src/views/constitution/readings-view.ts';
import type { AnswerView } from '../../../src/views/answers/answers-view.ts';
import { allAnswers, glanceAnswers } from '../../../src/views/answers/answers-view.ts';
import { readingPhrase } from '../../../src/views/phrases/fact-phrase.ts';
import { constitutionView } from '../../../src/views/constitution/constitution-view.ts';

const board = 'content/partnerships/riverside/board';
type Change = Parameters<typeof openSample>[0];

function opened(change: Change) {
  const { register, diagnostics } = openSample(change);
  expect(diagnostics).toEqual([]);
  return { register: register!, constitution: register!.constitutions.get('riverside/board')! };
}

function readingsAfter(change: Change): ReadingsView {
  const { register, constitution } = opened(change);
  const { core, text } = allAnswers(constitution, register);
  return readingsView([...core, ...text], constitution);
}

function inGroup(id: string, { groups }: ReadingsView): readonly AnswerView[] {
  return groups.find((group) => group.id === id)?.answers ?? [];
}

const silence = 'risk: { state: not-stated }';
const words = { [`${board}/facts.yaml`]: undefined, [`${board}/rasci.yaml`]: undefined };

describe('readingsView', () => {
  test('a document whose words alone are in is silent on nothing', () => {
    const { groups, counts, progress } = readingsAfter(words);
    expect(groups.map(({ id, answers }) => [id, answers.length])).toEqual([['not-read', 52]]);
    expect([counts, progress]).toEqual(['52 not read yet', '0 of 52 questions read.']);
    expect(new Set(groups[0]!.answers.map(({ phrase }) => phrase))).toEqual(
      new Set(['Not read yet']),
    );
  });

  test('progress is told until every question is read', () => {
    const change = { [`${board}/facts.yaml`]: (text: string) => text.replace(`${silence}\n`, '') };
    expect(readingsAfter(change).progress).toBe('51 of 52 questions read.');
    expect(readingsAfter({}).progress).toBeUndefined();
  });

  test('silence in a part stands apart, and the part is named', () => {
    const source = 'content/sources/riverside-board.yaml';
    const view = readingsAfter({
      [source]: (text: string) => `${text}copy: { is: part, which: sections 1 to 4 of 12 }\n`,
    });
    expect(inGroup('not-stated', view)).toEqual([]);
    expect(inGroup('not-held', view).length).toBeGreaterThan(10);
    expect(view.partHeld).toBe('We hold only sections 1 to 4 of 12.');
  });

  test('a bare matrix is asked one question, which the matrix answers', () => {
    const { register, constitution } = opened({
      [`${board}/facts.yaml`]: undefined,
      [`${board}/constitution.yaml`]: (text: string) => `${text}form: matrix\n`,
    });
    const coded = allAnswers(constitution, register);
    expect(readingsView([...coded.core, ...coded.text], constitution)).toMatchObject({
      title: '1 question',
      groups: [{ id: 'stated' }],
      notAsked:
        'This document is only a table of who does what. It is not asked how the body meets or decides.',
      progress: undefined,
    });
    expect(glanceAnswers(coded, 'matrix').map(({ topic }) => topic)).toEqual([
      'responsibilities-matrix',
    ]);
  });
});

describe('a proposed reading', () => {
  const proposed = (text: string): string =>
    text.replace(
      silence,
      'risk: { state: stated, answer: { summary: Risks are watched. }, evidence: [{ clause: "1", quote: Purpose }], proposed: { reason: A heading says so., confidence: medium } }',
    );
  const change = { [`${board}/facts.yaml`]: proposed };
  const published = {
    ...change,
    'content/site.yaml': (text: string) => `${text}proposals: published\n`,
  };

  test('is held back unless the register publishes proposals', () => {
    const [risk] = inGroup('not-read', readingsAfter(change));
    expect(risk).toMatchObject({ topic: 'risk', phrase: 'Not read yet', proposal: undefined });
  });

  test('is shown with its reason where the register does, and never as the answer', () => {
    const [risk] = inGroup('not-read', readingsAfter(published));
    expect(risk).toMatchObject({
      phrase: 'Not read yet',
      clauses: [],
      proposal: {
        phrase: 'Risks are watched.',
        reason: 'A heading says so.',
        confidence: 'fairly sure',
      },
    });
    expect(risk!.others).toBe('1 not read yet');
    const { register, constitution } = opened(published);
    expect(JSON.stringify(constitutionView(constitution, register).words)).not.toContain(
      'Risks are',
    );
    const reading = constitution.facts.risk;
    expect(reading.state === 'unread' && reading.proposal !== undefined).toBe(true);
    if (reading.state === 'unread')
      expect(readingPhrase('risk', reading.proposal!, { register, constitution })).toBe(
        'Risks are watched.',
      );
  });
});
