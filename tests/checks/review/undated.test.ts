import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';

const check = 'review/undated';
const text = `content:
  - { kind: title, text: Riverside Board }
  - { kind: title, id: version, text: "Version 1, 2024/25, from March 2025" }
`;
const version = (fields: string): string =>
  `version: { ${fields}, evidence: [{ clause: version, quote: Version 1 }] }\n`;

describe('a document without date and version', () => {
  test('is reported on its title', () => {
    expect(found(check, { text })).toMatchObject([
      {
        in: 'text',
        words: 'Riverside Board',
        severity: 'warning',
        about: 'version',
        message:
          'The document has no date and no version, so nobody can tell whether a copy is the latest. Put a date on it.',
      },
    ]);
  });

  test.each([
    ['label: "1"'],
    ['date: 2025-03'],
    ['period: 2024/25'],
    ['effectiveFrom: 2025-03-01'],
  ])('is not one with %s', (fields) => {
    expect(found(check, { text, constitution: version(fields) })).toEqual([]);
  });

  test('is not one that was approved on a day', () => {
    const approvals =
      'approvals: [{ by: the Council, on: 2025-03-14, evidence: [{ clause: version, quote: Version 1 }] }]\n';
    expect(found(check, { text, constitution: approvals })).toEqual([]);
  });

  test.each(['matrix', 'membership-list'])('is not one that is only a %s', (form) => {
    expect(found(check, { text, constitution: `form: ${form}\n` })).toEqual([]);
  });

  test('is not one of which a program has proposed a version, or nobody has looked for it', () => {
    const proposed = 'version: { proposed: { reason: It is dated., confidence: low } }\n';
    expect(found(check, { text, constitution: proposed })).toEqual([]);
  });

  test('is not asked for a date when another has replaced it', () => {
    expect(found(check, { text, constitution: 'status: superseded\n' })).toEqual([]);
  });

  test('may be a part of a document that has one', () => {
    const parts = {
      text,
      'steering-group/text': text,
      'steering-group/constitution': version('date: 2025-03'),
    };
    expect(found(check, parts)).toEqual([]);
  });
});

test('a bare table or list is not asked for its date', () => {
  for (const form of ['matrix', 'membership-list'])
    expect(found('review/undated', { constitution: `form: ${form}\n` })).toEqual([]);
  expect(found('review/undated', {})).toHaveLength(1);
});
