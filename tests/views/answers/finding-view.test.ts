import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/checks/check.ts';
import { findingsOf } from '../../../src/checks/running/examine.ts';
import type { FindingView } from '../../../src/views/answers/finding-view.ts';
import { byWeight, findingView } from '../../../src/views/answers/finding-view.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const register = twoPartnerships();

function found(check: string): FindingView {
  const finding = findingsOf('hillside/panel', register).find((one) => one.check.id === check)!;
  return findingView(finding, register);
}

describe('findingView', () => {
  test('leads to its clause, to its check and to itself', () => {
    expect(found('text/placeholder')).toMatchObject({
      anchor: 'finding-text-placeholder-11',
      clause: { name: 'Clause 11', href: '/partnerships/hillside/panel/#cl-11' },
      check: { href: '/checks/text/placeholder/' },
      severityName: 'Needs a look',
    });
  });

  test('shows the words it is about unless its message holds them', () => {
    expect(found('review/overdue').words).toContain('The document will be reviewed in May 2024');
    expect(found('text/placeholder').words).toBeUndefined();
  });

  test('quotes the names of fields as other words', () => {
    const { message } = found('personal/holder-without-basis');
    expect(message).toContain('Record a “basis”');
  });

  test('says by whom and when it was accepted: in a month, or on a day', () => {
    expect(found('references/superseded-body').acknowledged).toEqual({
      reason: 'The reference is kept until the next annual meeting.',
      by: 'the Panel',
      when: 'in February 2025',
    });
  });
});

const isObservation = ({ severity, acknowledged }: Finding): boolean =>
  severity === 'info' && acknowledged === undefined;

describe('byWeight', () => {
  test('puts first what needs a look, then what is worth knowing, then what is accepted', () => {
    const order = [
      found('references/superseded-body'),
      findingView(findingsOf('hillside/panel', register).find(isObservation)!, register),
      found('review/overdue'),
    ].sort(byWeight);
    expect(order.map(({ severity, acknowledged }) => acknowledged?.by ?? severity)).toEqual([
      'warning',
      'info',
      'the Panel',
    ]);
  });
});
