import { describe, expect, test } from 'vitest';
import { ConstitutionRecord } from '../../../src/model/constitution.ts';
import { Facts } from '../../../src/model/facts.ts';
import { readAs } from './read-as.ts';

describe('document control can have', () => {
  const record = (fields: string): string => `
body: { name: Riverside Board, kind: partnership-board, statutory: in-part }
title: Riverside Board
summary: It brings partners together.
source: riverside-board
${fields}`;

  test('a history of versions', () => {
    const text = record(`status: final
version: { label: "1.10", evidence: [{ clause: title-2, quote: Version 1.10 }] }
history:
  - { version: 0.1, note: First draft }
  - { version: 1.0, date: 2024-11-05 }
  - { version: 1.10, date: 2025-03 }
`);
    expect(readAs(ConstitutionRecord, text)).toMatchObject({
      value: {
        history: [
          { version: '0.1' },
          { version: '1.0', date: '2024-11-05' },
          { version: '1.10', date: '2025-03' },
        ],
      },
      mistakes: [],
    });
  });

  test('an approving body', () => {
    const text = record(`status: final
version: {}
approvals: [{ by: Riverside Assembly, on: 2025-03-14, evidence: [{ clause: "10", quote: approved by the Assembly }] }]
`);
    expect(readAs(ConstitutionRecord, text)).toMatchObject({
      value: { approvals: [{ by: 'Riverside Assembly', on: '2025-03-14' }] },
      mistakes: [],
    });
  });

  test('an effective date and a period', () => {
    const text = record(`status: final
version: { period: 2024/25, effectiveFrom: 2024-04-01, effectiveTo: 2025-03-31, evidence: [{ clause: title-2, quote: 2024/25 }] }
`);
    expect(readAs(ConstitutionRecord, text)).toMatchObject({
      value: {
        version: { period: '2024/25', effectiveFrom: '2024-04-01', effectiveTo: '2025-03-31' },
      },
      mistakes: [],
    });
  });

  test('a draft with placeholders', () => {
    const text = record(
      'status: draft\nstatusNote: Comments are still in the margin.\nversion: {}\n',
    );
    expect(readAs(ConstitutionRecord, text)).toMatchObject({
      value: { status: 'draft' },
      mistakes: [],
    });
    const placeholder =
      'state: placeholder\nevidence: [{ clause: "7", quote: "[to be agreed]" }]\n';
    expect(readAs(Facts.shape.quorum, placeholder)).toMatchObject({
      value: { state: 'placeholder' },
      mistakes: [],
    });
  });

  test('no version without the words that give it', () => {
    expect(
      readAs(ConstitutionRecord, record('status: final\nversion: { label: v2 }\n')).mistakes,
    ).toEqual([
      'record.yaml:7:10 error schema/wrong-value: Give the clause and the words the version is taken from.',
    ]);
  });
});
