import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';

const check = 'record/acknowledgement-finding-gone';

function acknowledged(of: string, about: string): string {
  return `acknowledged:
  - { check: ${of}, about: ${about}, reason: The Act names both., by: the Board, on: 2025-03 }`;
}

const rasci = `parties: [{ id: council, label: Council }, { id: trust, label: Trust }]
activities:
  - { id: budget, label: Set the budget, cells: { council: R/A, trust: R/A } }`;

describe('an acknowledgement', () => {
  test('of what is no longer found is reported at what it is about', () => {
    const constitution = acknowledged('rasci/one-accountable', 'forum');
    expect(found(check, { constitution, rasci })).toMatchObject([
      {
        in: 'constitution',
        words: 'forum',
        range: { start: { line: 2, column: 44 } },
        severity: 'warning',
        about: 'rasci/one-accountable forum',
        message:
          'The finding that this accepts, of `rasci/one-accountable` about `forum`, is no longer there. Remove the acknowledgement.',
      },
    ]);
  });

  test('of what another check finds about the same thing is reported', () => {
    const constitution = acknowledged('rasci/empty-row', 'budget');
    expect(found(check, { constitution, rasci })).toHaveLength(1);
  });

  test('of what is still found is shown with the finding', () => {
    const constitution = acknowledged('rasci/one-accountable', 'budget');
    expect(found(check, { constitution, rasci })).toEqual([]);
    expect(found('rasci/one-accountable', { constitution, rasci })).toMatchObject([
      { isAcknowledged: true },
    ]);
  });
});

describe('an acknowledgement for a body without terms of its own', () => {
  const body = (more: string): Record<string, string> => ({
    partnership: `bodies:
  - id: other
    name: Other
    kind: forum
    status: placeholder
    summary: It is an example.
    words: [{ kind: clause, id: one, text: Ring 07700 900123 }]
  - id: forum
    name: Forum
    kind: forum
    status: placeholder
    summary: It is an example.
    words: [{ kind: clause, id: one, text: Ring 07700 900123 }]
${more}`,
  });
  const given = (of: string, about: string): string =>
    acknowledged(of, about).replace(/^/gm, '    ');

  test('accepts the finding of that body only', () => {
    const files = body(given('personal/telephone-number', 'one'));
    expect(
      found('personal/telephone-number', files).map(({ isAcknowledged }) => isAcknowledged),
    ).toEqual([false, true]);
    expect(found(check, files)).toEqual([]);
  });

  test('is reported when the finding is gone', () => {
    const files = body(given('personal/e-mail-address', 'one'));
    expect(found(check, files)).toMatchObject([{ in: 'partnership', words: 'one' }]);
  });
});
