import { expect, test } from 'vitest';
import { constitutionDraft } from '../../../src/import/draft/constitution-draft.ts';
import type { RecordReadings } from '../../../src/import/record/read-record.ts';
import { ConstitutionRecord } from '../../../src/model/constitution.ts';

const proposed = { reason: 'The title says so', confidence: 'high' } as const;
const evidence = [{ clause: 'title-1', quote: 'Draft v3, May 2025' }];
const draft = (readings: Partial<RecordReadings>) =>
  constitutionDraft({
    readings: { approvals: [], relations: [], otherLanguages: [], ...readings },
    form: undefined,
    name: 'Marsh Forum',
    title: 'Terms',
    sourceId: 'marsh',
    registerLanguage: 'en-GB',
  });

test('a document that says nothing of itself is drafted without a claim', () => {
  const record = JSON.parse(JSON.stringify(draft({}))) as unknown;
  expect(record).toEqual({
    body: { name: 'Marsh Forum', kind: 'other', statutory: 'unknown' },
    title: 'Terms',
    status: 'unknown',
    source: 'marsh',
  });
  expect(ConstitutionRecord.safeParse(record).error).toBeUndefined();
});

test('a version is a proposal with its words; one without words to quote is left out', () => {
  const version = { value: { label: 'v3' }, proposed };
  expect(draft({ version: { ...version, evidence } })['version']).toEqual({
    label: 'v3',
    evidence,
    proposed,
  });
  expect(
    draft({ version: { ...version, evidence: [], outside: 'v3' } })['version'],
  ).toBeUndefined();
});

test('a status is told with the words it was read from', () => {
  const record = draft({ status: { value: 'draft', evidence, proposed } });
  expect(record).toMatchObject({
    status: 'draft',
    statusNote: 'Read from “Draft v3, May 2025”, and not confirmed yet.',
  });
});

test('the language of the register is not said again', () => {
  const inLanguage = (value: 'en' | 'cy') => draft({ language: { value, evidence: [], proposed } });
  expect(inLanguage('en')['language']).toBeUndefined();
  expect(inLanguage('cy')['language']).toBe('cy');
});
