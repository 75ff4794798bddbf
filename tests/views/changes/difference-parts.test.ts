import { expect, test } from 'vitest';
import { answerDifferences } from '../../../src/views/changes/answer-differences.ts';
import type { BodyRecord, DocumentData } from '../../../src/views/changes/build-data.ts';
import { buildData } from '../../../src/views/changes/build-data.ts';
import {
  bodyDifferences,
  relationDifferences,
} from '../../../src/views/changes/body-differences.ts';
import { changed, matched, plainWord } from '../../../src/views/changes/difference.ts';
import {
  documentDifferences,
  hasSameWords,
  reviewDifferences,
} from '../../../src/views/changes/document-differences.ts';
import { matrixDifferences } from '../../../src/views/changes/matrix-differences.ts';
import { seatDifferences } from '../../../src/views/changes/seat-differences.ts';
import { timeNamed } from '../../../src/views/changes/time-named.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const build = buildData(openSample().register!);
const builds = { before: build, after: build };
const record = build.records.get('riverside/board')!;
const now = record.document!;

const before = (change: Partial<DocumentData>): { before: DocumentData; after: DocumentData } => ({
  before: { ...now, ...change },
  after: now,
});

test('changed tells two texts that differ, and one that was not there', () => {
  const told = { kind: 'body-renamed', what: 'Name' } as const;
  expect(changed({ before: 'a', after: 'a' }, told)).toEqual([]);
  expect(changed({ before: undefined, after: 'b' }, told)).toMatchObject([{ after: 'b' }]);
});

test('matched keeps the order of what is there now', () => {
  const both = matched({ before: ['a', 'b', 'c'], after: ['d', 'c', 'a'] }, (one) => one);
  expect(both.added).toEqual(['d']);
  expect(both.removed).toEqual(['b']);
  expect(both.stayed.map(({ after }) => after)).toEqual(['c', 'a']);
});

test('plainWord and timeNamed say a word of the data as people do', () => {
  expect(plainWord('not-stated')).toBe('not stated');
  expect(timeNamed({ time: 'ended', time_since: '2024-12' })).toBe('Ended December 2024');
  expect(timeNamed({ time: 'put-to-rest' })).toBe('put to rest');
});

test('answerDifferences takes no notice of examples of meetings', () => {
  const withExamples = now.answers.map((one) =>
    one.topic === 'quorum' ? { ...one, coded: { ...(one.coded as object), examples: ['a'] } } : one,
  );
  expect(answerDifferences(before({ answers: withExamples }), builds)).toEqual([]);
});

test('answerDifferences compares the words of an answer without structure only where they are an author’s', () => {
  const asked = (state: string, words: string): number => {
    const answers = [{ topic: 'quorum', state, answer: words }];
    const once = [{ topic: 'quorum', state, answer: 'Something' }];
    const both = { before: { ...now, answers: once }, after: { ...now, answers } };
    return answerDifferences(both, builds).length;
  };
  expect(asked('not-stated', 'Silent')).toBe(0);
  expect(asked('elsewhere', 'The constitution of the council')).toBe(1);
  expect(asked('unclear', 'Two clauses differ')).toBe(1);
});

test('answerDifferences says that data differs which reads the same', () => {
  const otherwise = now.answers.map((one) =>
    one.topic === 'quorum' ? { ...one, coded: { ...(one.coded as object), odd: 'yes' } } : one,
  );
  const [found] = answerDifferences(before({ answers: otherwise }), builds);
  expect(found!.says).toContain('before too; the data of it differs');
});

test('bodyDifferences tells a name and nothing of what stayed', () => {
  const body = build.bodies.find(({ id }) => id === 'riverside/board')!;
  expect(bodyDifferences({ before: { ...body, name: 'The Panel' }, after: body })).toEqual([
    { kind: 'body-renamed', what: 'Name', before: 'The Panel', after: body.name },
  ]);
});

test('relationDifferences names the other by what it is called in its own build', () => {
  const one: BodyRecord = {
    ...record,
    relations: [
      { kind: 'replaced-by', to_organisation: 'riverside-council' },
      { kind: 'advises', in_words: 'Advises', to_body: 'of/nobody' },
    ],
  };
  expect(
    relationDifferences({ before: one, after: { ...record, relations: [] } }, builds).map(
      (found) => found.before,
    ),
  ).toEqual(['replaced by: Riverside Council', 'Advises: of/nobody']);
});

test('documentDifferences tells title and standing', () => {
  const found = documentDifferences(before({ title: 'Old terms', status: 'superseded' }));
  expect(found.map(({ kind, before: old }) => [kind, old])).toEqual([
    ['document-renamed', 'Old terms'],
    ['document-status', 'superseded'],
  ]);
});

test('documentDifferences counts parts that are new and gone, and names a few', () => {
  const gone = Array.from({ length: 8 }, (_, order) => ({
    clause: `gone-${order}`,
    clause_name: `Clause ${order + 80}`,
    label: '',
    words: 'Once',
  }));
  const [found] = documentDifferences(before({ words: [...now.words.slice(1), ...gone] }));
  expect(found!.says).toBe(
    `1 part is new (${now.words[0]!.clause_name}); 8 parts are gone (Clause 80, Clause 81, Clause 82, Clause 83, Clause 84 and 3 others).`,
  );
});

test('hasSameWords minds the order of parts, and not their ids', () => {
  const renamed = now.words.map((part, order) => ({ ...part, clause: `part-${order}` }));
  expect(hasSameWords(before({ words: renamed }))).toBe(true);
  const turned = before({ words: now.words.toReversed() });
  expect(hasSameWords(turned)).toBe(false);
  expect(documentDifferences(turned)[0]!.says).toBe('Its parts stand in another order.');
});

test('reviewDifferences tells a review that was recorded', () => {
  const after = { ...now, review: { due: '2026-04', last_held: '2025-04', outcome: 'no-change' } };
  const found = reviewDifferences({ before: { ...now, review: { due: '2026-04' } }, after });
  expect(found).toEqual([
    {
      kind: 'review-held',
      what: 'Last review',
      before: 'none is recorded',
      after: 'April 2025: no change',
    },
  ]);
});

test('matrixDifferences tells a table as a whole that came or went', () => {
  expect(matrixDifferences(before({ matrix: [] })).map(({ kind }) => kind)).toEqual([
    'matrix-added',
  ]);
  expect(
    matrixDifferences({ before: now, after: { ...now, matrix: [] } }).map(({ kind }) => kind),
  ).toEqual(['matrix-removed']);
});

test('matrixDifferences compares rows of one name in their order', () => {
  const [cell] = now.matrix;
  const twice = [cell!, { ...cell!, as_written: 'C' }];
  const found = matrixDifferences({
    before: { ...now, matrix: twice },
    after: { ...now, matrix: [cell!, { ...cell!, as_written: undefined }] },
  });
  expect(found.map(({ before: old, after }) => `${old} → ${after}`)).toEqual(['C → empty']);
});

test('seatDifferences names organisations and offices, and what has no name as it is', () => {
  const [chair, council] = now.seats;
  const found = seatDifferences(
    before({
      seats: [
        { ...chair!, office: 'vice-chair' },
        { ...council!, held_by: [{ organisation: 'of-old' }] },
        ...now.seats.slice(2),
      ],
    }),
    builds,
  );
  expect(found.map(({ what, before: old, after }) => [what, old, after])).toEqual([
    ['Seat, office', 'Vice-Chair', 'Chair'],
    ['Seat, organisations', 'of-old', 'Riverside Council'],
  ]);
});
