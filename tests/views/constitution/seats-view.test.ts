import { describe, expect, test } from 'vitest';
import { seatsView } from '../../../src/views/constitution/seats-view.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const membership = 'content/partnerships/riverside/board/membership.yaml';

function viewWith(change?: (text: string) => string) {
  const { register, diagnostics } = openSample(
    change === undefined ? {} : { [membership]: change },
  );
  expect(diagnostics).toEqual([]);
  return seatsView(register!.constitutions.get('riverside/board')!, register!);
}

describe('seatsView', () => {
  test('adds up seats and says that votes are not stated', () => {
    expect(viewWith().totals).toEqual(['4 seats in all.', 'The document does not say who votes.']);
  });

  test('says why a total cannot be computed', () => {
    const view = viewWith((text) =>
      text.replace('kind: exactly\n      number: 2', 'kind: unstated'),
    );
    expect(view.totals[0]).toBe(
      '3 or more seats. The document gives no number of seats for “Riverside Council (two seats)”.',
    );
  });

  test('holds back a name without a basis and says how many', () => {
    const view = viewWith((text) =>
      text.replace('class: member', 'class: member\n    holders: [{ name: Pat Example }]'),
    );
    expect(view.heldBack).toEqual([
      '1 name is held back, because no reason to publish it has been recorded.',
    ]);
    expect(JSON.stringify(view)).not.toContain('Pat Example');
  });

  test('shows a name with a basis inside the retention period, and hides it afterwards', () => {
    const holder = (confirmed: string) => (text: string) =>
      text.replace(
        'class: member',
        `class: member\n    holders: [{ name: Pat Example, basis: { kind: consent, source: a letter, confirmed: ${confirmed} } }]`,
      );
    expect(viewWith(holder('2024-01-01')).rows[0]!.names).toEqual([
      'Pat Example (with consent; a letter, confirmed 1 January 2024)',
    ]);
    const past = viewWith(holder('2023-01-01'));
    expect(JSON.stringify(past)).not.toContain('Pat Example');
    expect(past.heldBack).toEqual([
      '1 name is held back, because it was last confirmed more than 24 months ago.',
    ]);
  });
});
