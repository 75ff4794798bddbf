import { describe, expect, test } from 'vitest';
import {
  anyOf,
  bodyName,
  organisationName,
  who,
  whoList,
} from '../../../src/views/phrases/names.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const register = twoPartnerships();
const constitution = register.constitutions.get('hillside/panel')!;
const context = { register, constitution };

describe('who', () => {
  test.each([
    [{ office: 'chair' }, 'the Chair'],
    [{ office: 'co-chair' }, 'the Co-chairs'],
    [{ office: 'co-chair', body: 'cabinet' }, 'the Co-chairs of the Hillside Cabinet'],
    [{ role: 'members' }, 'the members'],
    [{ role: 'members of the Cabinet' }, 'members of the Cabinet'],
    [{ role: 'annual meeting' }, 'the annual meeting'],
    [{ role: 'The Leader' }, 'the Leader'],
    [{ role: 'each partner' }, 'each partner'],
    [{ body: 'cabinet' }, 'the Hillside Cabinet'],
    [{ organisation: 'hillside-council' }, 'Hillside Council'],
    [{ sector: 'police' }, 'the police'],
    [{ sector: 'nhs-provider' }, 'NHS providers'],
    [{ office: 'chair', body: 'cabinet' }, 'the Chair of the Hillside Cabinet'],
    [{ office: 'chair', sector: 'council-elected' }, 'the Chair from councillors'],
  ] as const)('says %o as “%s”', (someone, expected) => {
    expect(who(someone, context)).toBe(expected);
  });

  test('says where a role is held', () => {
    expect(who({ role: 'Leader', organisation: 'hillside-council' }, context)).toBe(
      'the Leader (Hillside Council)',
    );
    expect(
      who({ role: 'Leader of Hillside Council', organisation: 'hillside-council' }, context),
    ).toBe('the Leader of Hillside Council');
  });

  test('does not take what the document calls a body for a role there', () => {
    expect(who({ role: 'Cabinet', body: 'cabinet' }, context)).toBe('the Hillside Cabinet');
  });
});

describe('names in a phrase', () => {
  test('finds a body in the partnership of the document, and in another by its whole key', () => {
    expect(bodyName('cabinet', context)).toBe('the Hillside Cabinet');
    expect(bodyName('riverside/board', context)).toBe('the Riverside Partnership Board');
  });

  test('joins several with “and”', () => {
    expect(whoList([{ office: 'chair' }, { body: 'cabinet' }], context)).toBe(
      'the Chair and the Hillside Cabinet',
    );
  });

  test('joins those of whom any will do with “or”', () => {
    expect(anyOf([{ office: 'chair' }, { body: 'cabinet' }], context)).toBe(
      'the Chair or the Hillside Cabinet',
    );
  });

  test('names an organisation as its record does', () => {
    expect(organisationName('youth-network', register)).toBe('Hillside Youth Network');
  });
});
