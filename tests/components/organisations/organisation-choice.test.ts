import { describe, expect, test } from 'vitest';
import {
  isHeldAsAsked,
  isCalledSo,
  isShown,
  organisationChoice,
} from '../../../src/components/organisations/organisation-choice.ts';

const held = [
  { partnership: 'riverside', kinds: ['seat', 'vote'] },
  { partnership: 'hillside', kinds: ['secretariat'] },
  { partnership: 'seaside', kinds: [] },
];
const council = { names: 'Riverside City Council RCC', sector: 'council', time: 'present', held };

describe('isShown', () => {
  test('shows everyone when nothing was chosen', () => {
    expect(isShown(council, organisationChoice(''))).toBe(true);
  });

  test('takes any value of one filter, and every filter', () => {
    expect(isShown(council, organisationChoice('?sector=police&sector=council'))).toBe(true);
    expect(isShown(council, organisationChoice('?sector=police&role=seat'))).toBe(false);
  });

  test('asks for the role in the partnership, not somewhere else', () => {
    expect(isShown(council, organisationChoice('?partnership=hillside&role=secretariat'))).toBe(
      true,
    );
    expect(isShown(council, organisationChoice('?partnership=hillside&role=seat'))).toBe(false);
  });

  test('can show only what is there today, or only what was', () => {
    expect(isShown(council, organisationChoice('?time=present'))).toBe(true);
    expect(isShown(council, organisationChoice('?time=past'))).toBe(false);
  });

  test('does not show one that holds nothing there', () => {
    expect(isShown(council, organisationChoice('?partnership=seaside'))).toBe(false);
  });
});

describe('isCalledSo', () => {
  test('finds a name by the beginnings of its words, in any order, and by what else it is called', () => {
    expect(isShown(council, organisationChoice('?name=coun+riv'))).toBe(true);
    expect(isShown(council, organisationChoice('?name=rcc'))).toBe(true);
    expect(isShown(council, organisationChoice('?name=council+of+hillside'))).toBe(false);
  });

  test('takes no notice of accents, capitals, hyphens and what is not typed yet', () => {
    expect(isCalledSo('Cyngor Sir Gâr', 'GAR')).toBe(true);
    expect(isCalledSo('Herefordshire Well-being Trust', 'being')).toBe(true);
    expect(isCalledSo('Anyone', ' ')).toBe(true);
  });
});

describe('isHeldAsAsked', () => {
  test('leaves out a body of another partnership', () => {
    const choice = organisationChoice('?partnership=riverside');
    expect(held.map((one) => isHeldAsAsked(one, choice))).toEqual([true, false, false]);
  });
});
