import { describe, expect, test } from 'vitest';
import {
  listedBodyView,
  partnershipRows,
  partnershipView,
} from '../../../src/views/partnerships/partnership-view.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const register = twoPartnerships();

describe('partnershipRows', () => {
  test('lists the bodies with constitutions, and counts the others', () => {
    const rows = partnershipRows(register).map(({ name, constitutions, otherBodies }) => ({
      name,
      constitutions: constitutions.map((body) => body.name),
      others: otherBodies?.count,
    }));
    expect(rows).toEqual([
      {
        name: 'Hillside Youth Partnership',
        constitutions: ['Hillside Youth Panel'],
        others: '2 other bodies',
      },
      {
        name: 'Riverside Partnership',
        constitutions: ['Riverside Partnership Board'],
        others: '1 other body',
      },
    ]);
  });
});

describe('partnershipView', () => {
  const view = partnershipView(register.partnerships.get('hillside')!, register);

  test('says of each body what the register holds of it', () => {
    expect(
      view.bodies.map(({ title, bodies }) => [
        title,
        ...bodies.map(({ name, state, meta }) => `${name}: ${state?.words ?? meta}`),
      ]),
    ).toEqual([
      [undefined, 'Hillside Youth Panel: Review overdue since May 2024'],
      [
        'Named in their documents, without terms here',
        'Hillside Youth Forum: Forum · still to be written',
        'Hillside Cabinet: Committee · outside the partnership',
      ],
    ]);
    expect(view.bodies[0]!.bodies[0]!.meta).toMatch(/v0\.3, 15 April 2021 · \d+/u);
  });

  test('prints an author’s emphasis, and the code of the place', () => {
    expect(view.summary).toContain('<em>young people</em>');
    expect(view.codes).toEqual(['GSS E06000999']);
  });
});

describe('listedBodyView', () => {
  const cabinet = listedBodyView(register.bodies.get('hillside/cabinet')!, register);

  test('rests on the words that name the body, and says in which document', () => {
    expect(cabinet.evidence).toEqual([
      {
        quote: 'advises Hillside Cabinet',
        href: '/partnerships/hillside/panel/#cl-2',
        document: 'Hillside Youth Panel',
      },
    ]);
  });

  test('lists what other bodies are to it', () => {
    expect(cabinet.mentionedBy.map(({ name, verb }) => [name, verb])).toEqual([
      ['Hillside Youth Panel', 'advises'],
      ['Hillside Youth Panel', 'reports to'],
    ]);
  });

  test('prints the words that stand where terms will be', () => {
    const forum = listedBodyView(register.bodies.get('hillside/forum')!, register);
    expect(forum.words).toEqual(['Youth Forum Terms of the Forum to follow.']);
    expect(forum.mentionedBy).toEqual([]);
  });
});
