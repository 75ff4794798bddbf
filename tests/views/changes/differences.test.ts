import { describe, expect, test } from 'vitest';
import type { Register } from '../../../src/register/register.ts';
import { dateWords } from '../../../src/english/date-words.ts';
import type { BuildData, DocumentData } from '../../../src/views/changes/build-data.ts';
import { buildData } from '../../../src/views/changes/build-data.ts';
import type { PlacedDifference } from '../../../src/views/changes/differences.ts';
import { differences } from '../../../src/views/changes/differences.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import type { Changes } from '../../fixtures/sample-register.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';
import { withEnds } from '../../fixtures/with-ends.ts';

const board = 'content/partnerships/riverside/board';
const sample = opened({});

function opened(changes: Changes): Register {
  const { register, diagnostics } = openSample(changes);
  if (register === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return register;
}

function between(before: Register, after: Register): PlacedDifference[] {
  return differences({ before: buildData(before), after: buildData(after) });
}

function afterChange(changes: Changes): PlacedDifference[] {
  return between(sample, opened(changes));
}

const said = (found: readonly PlacedDifference[]): string[] =>
  found.map(({ kind, which, before = '–', after = '–', says }) =>
    [kind, which, says ?? `${before} → ${after}`].filter(Boolean).join(' | '),
  );

function withDocument(change: (document: DocumentData) => DocumentData): BuildData {
  const now = buildData(sample);
  const record = now.records.get('riverside/board')!;
  const document = change(record.document!);
  return { ...now, records: new Map(now.records).set('riverside/board', { ...record, document }) };
}

test('differences finds none between a build and itself', () => {
  expect(between(sample, sample)).toEqual([]);
});

describe('an answer', () => {
  test('that was read anew is told before and after, with the words of the document the same', () => {
    const [found, ...others] = afterChange({
      [`${board}/facts.yaml`]: (text) =>
        text.replace(
          '            offices:\n              - chair',
          '            offices:\n              - vice-chair',
        ),
    });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      kind: 'answer',
      what: 'quorum',
      topic: 'quorum',
      body: 'riverside/board',
      documentWords: 'same',
    });
    expect(found!.before).toContain('the Chair');
    expect(found!.after).toContain('the Vice-Chair');
  });

  test('that only a release words otherwise is no difference', () => {
    const before = withDocument((document) => ({
      ...document,
      answers: document.answers.map((one) =>
        one.coded === undefined ? one : { ...one, answer: `In effect: ${one.answer}` },
      ),
    }));
    expect(differences({ before, after: buildData(sample) })).toEqual([]);
  });
});

describe('a seat', () => {
  test('that is added, removed or says something else is told with its label', () => {
    expect(
      said(
        afterChange({
          [`${board}/membership.yaml`]: (text) =>
            text.replace('number: 2', 'number: 3').replace(/ {2}- id: trust[\s\S]*/u, ''),
        }),
      ),
    ).toEqual([
      'seat-removed | Riverside Hospitals Trust | Riverside Hospitals Trust (number: 1) → –',
      'seat-changed | Riverside Council (two seats) | 2 → 3',
    ]);
  });

  test('that only has another id is the same seat', () => {
    expect(
      afterChange({
        [`${board}/membership.yaml`]: (text) => text.replace('id: trust', 'id: hospitals'),
      }),
    ).toEqual([]);
  });

  test('in a list that nobody had read is not told as new', () => {
    const unread = opened({ [`${board}/membership.yaml`]: undefined });
    expect(said(between(unread, sample)).filter((one) => !one.startsWith('answer'))).toEqual([
      'members-read | Not read yet → Stated: 3 lines',
    ]);
  });
});

test('a cell of who does what is told with its activity and party', () => {
  const before = withDocument((document) => ({
    ...document,
    matrix: document.matrix.map((cell) =>
      cell.activity_label === 'Run the forum' && cell.party === 'Trust'
        ? { ...cell, as_written: 'C' }
        : cell,
    ),
  }));
  expect(said(differences({ before, after: buildData(sample) }))).toEqual([
    'matrix-cell | Run the forum, Trust | C → S',
  ]);
});

test('an activity and a party that are new are told once, and none of their cells', () => {
  const before = withDocument((document) => ({
    ...document,
    matrix: document.matrix.filter(
      ({ activity_label, party }) => activity_label === 'Set the budget' && party === 'Council',
    ),
  }));
  expect(said(differences({ before, after: buildData(sample) }))).toEqual([
    'activity-added | – → Run the forum',
    'party-added | – → Trust',
  ]);
});

test('a body and a partnership that came or went are told once, and nothing within them', () => {
  const two = twoPartnerships();
  const kinds = (found: readonly PlacedDifference[]): string[] =>
    found.map(({ kind, body = '' }) => `${kind} ${body}`.trim());
  expect(kinds(between(sample, two))).toEqual([
    'partnership-added',
    ...[...two.bodies.keys()]
      .filter((key) => !sample.bodies.has(key))
      .map((key) => `body-added ${key}`),
  ]);
  expect(kinds(between(two, sample)).at(-1)).toBe('partnership-removed');
});

test('a body that ended is told with what became of it and its former name', () => {
  const found = said(between(twoPartnerships(), withEnds()));
  expect(found).toContain('body-renamed | Riverside Partnership Board → Larkfield Board');
  expect(found).toContain('body-time | Current → Ended December 2024');
});

test('words that differ are told by the names of their parts, and beside each reading', () => {
  const before = withDocument((document) => ({
    ...document,
    words: document.words.map((part, order) =>
      order === 0 ? { ...part, words: 'Earlier words' } : part,
    ),
    answers: document.answers.map((one) =>
      one.topic === 'quorum' ? { topic: 'quorum', answer: 'Not stated', state: 'not-stated' } : one,
    ),
  }));
  const found = differences({ before, after: buildData(sample) });
  expect(said(found)[0]).toBe('document-words | 1 part differs (Title, part 1).');
  expect(found[1]).toMatchObject({
    kind: 'answer',
    before: 'Not stated',
    documentWords: 'differ',
  });
});

test('reviews, versions and relations that differ are told in words', () => {
  const after = buildData(sample);
  const now = after.records.get('riverside/board')!;
  const before = withDocument((document) => ({
    ...document,
    version: 'March 2019',
    version_date: '2019-03',
    review: { due: '2024-03' },
  }));
  const found = differences({
    before,
    after: {
      ...after,
      records: new Map(after.records).set('riverside/board', {
        ...now,
        relations: [
          ...now.relations,
          { kind: 'reports-to', in_words: 'Reports to', to_described: 'the Cabinet' },
        ],
      }),
    },
  });
  expect(said(found)).toEqual([
    `document-version | March 2019 → ${now.document!.version}`,
    `review-due | March 2024 → ${now.document!.review.due === undefined ? 'no date' : dateWords(now.document!.review.due)}`,
    'relation-added | – → Reports to: the Cabinet',
  ]);
});

test('what leaves the register is not said to have ended', () => {
  const two = twoPartnerships();
  const gone = between(two, sample).filter(({ kind }) => kind.endsWith('-removed'));
  expect(new Set(gone.map(({ what, says }) => `${what}: ${says}`))).toEqual(
    new Set([
      'Removed from the register: The register has it no more. That does not say that it has ended.',
    ]),
  );
});

test('a document that comes to a body is told once, by its title', () => {
  const now = buildData(sample);
  const { document, ...record } = now.records.get('riverside/board')!;
  const without = { ...now, records: new Map(now.records).set('riverside/board', record) };
  expect(said(differences({ before: without, after: now }))).toEqual([
    `document-added | – → ${document!.title}`,
  ]);
  expect(said(differences({ before: now, after: without }))).toEqual([
    `document-removed | ${document!.title} → –`,
  ]);
});
