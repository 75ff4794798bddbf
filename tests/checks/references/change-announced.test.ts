import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clauses, entry } from './entry.ts';

const check = 'references/change-announced';
const announced = entry(`names: [police and crime commissioner]
acronyms: [PCC]
ambiguous: yes
change: announced
planned: They are to go in May 2028.
what: Police and crime commissioners are to be abolished.`);

function inText(...words: string[]): ReturnType<typeof found> {
  return found(check, { text: clauses(...words), 'superseded/commissioners': announced });
}

describe('a change that is announced', () => {
  test('is a notice at the first full name', () => {
    expect(inText('PCC or deputy', 'the Police and Crime Commissioner')).toMatchObject([
      {
        words: 'Police and Crime Commissioner',
        severity: 'info',
        message:
          'A change is announced for “Police and Crime Commissioner”. They are to go in May 2028. We checked this in January 2026. Look for later news, and come back to it at the next review.',
      },
    ]);
  });

  test('is not read from letters alone, nor from another body’s longer name', () => {
    expect(inText('PCC/Police (1)', 'the Police and Crime Panel')).toEqual([]);
  });
});

const councils = entry(`names: [Riverside County Council]
change: announced
planned: New councils are to take over in 2028.
what: The councils are to be replaced.`);
const seat = (id: string, label: string, organisation: string): string => `  - id: ${id}
    label: ${label}
    clause: p1
    count: { kind: exactly, number: 1 }
    organisations: [${organisation}]
    voting: unstated
    substitute: unstated
    class: member
`;
const organisation = (name: string, more: string): string =>
  `name: ${name}\nsector: council\nkind: organisation\n${more}\n`;

function ofSeats(words: string, seats: string, today?: string): ReturnType<typeof found> {
  const files = {
    text: clauses(words),
    membership: `seats:\n${seats}`,
    'organisations/county': organisation('Riverside County Council', 'superseded: councils'),
    'organisations/districts': organisation('Districts in Riverside', 'superseded: councils'),
    'organisations/team': organisation('Riverside Adult Services', 'partOf: county'),
    'superseded/councils': councils,
  };
  return found(check, files, today);
}

describe('a change that is announced for an organisation with a seat', () => {
  const seats =
    seat('leader', 'County Council', 'county') + seat('member', 'Districts', 'districts');

  test('is a notice where the document gives it no name that is known', () => {
    expect(ofSeats('County Council and Districts', seats)).toMatchObject([
      {
        words: 'County Council',
        about: 'councils',
        message:
          'A change is announced for organisations with seats here: Riverside County Council and Districts in Riverside. New councils are to take over in 2028. We checked this in January 2026. Look for later news, and come back to it at the next review.',
      },
    ]);
  });

  test('is told of a part of the organisation too', () => {
    const [finding, ...others] = ofSeats('Adult Services', seat('team', 'Adult Services', 'team'));
    expect(finding?.message).toContain(
      'an organisation with a seat here: Riverside County Council. New',
    );
    expect(others).toEqual([]);
  });

  test('is told once where the words name it as well', () => {
    const found = ofSeats('Riverside County Council and County Council', seats);
    expect(found.map(({ message }) => message.split('. ')[0])).toEqual([
      'A change is announced for “Riverside County Council”',
    ]);
  });
});

describe('when an announced change was known', () => {
  const seats = seat('leader', 'County Council', 'county');

  test.each([
    ['2026-04-30', 'We checked this in January 2026. Come back to it at the next review.'],
    [
      '2026-05-01',
      'We checked this in January 2026. Look for later news, and come back to it at the next review.',
    ],
  ])('on %s it says “%s”', (today, said) => {
    const [finding] = ofSeats('County Council', seats, today);
    expect(finding?.message).toContain(said);
  });
});
