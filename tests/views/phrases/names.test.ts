import { describe, expect, test } from 'vitest';
import { bodyName, organisationName, who, whoList } from '../../../src/views/phrases/names.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const register = twoPartnerships();
const constitution = register.constitutions.get('hillside/panel')!;
const context = { register, constitution };

describe('who', () => {
  test.each([
    [{ office: 'chair' }, 'the Chair'],
    [{ role: 'members' }, 'the members'],
    [{ role: 'members of the Cabinet' }, 'members of the Cabinet'],
    [{ role: 'annual meeting' }, 'the annual meeting'],
    [{ role: 'The Leader' }, 'the Leader'],
    [{ role: 'each partner' }, 'each partner'],
    [{ body: 'cabinet' }, 'the Hillside Cabinet'],
    [{ organisation: 'hillside-council' }, 'Hillside Council'],
    [{ sector: 'police' }, 'police'],
  ] as const)('says %o as “%s”', (someone, expected) => {
    expect(who(someone, context)).toBe(expected);
  });

  test('prefers the document’s own word for someone', () => {
    expect(who({ role: 'Leader of the council', organisation: 'hillside-council' }, context)).toBe(
      'the Leader of the council',
    );
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

  test('names an organisation as its record does', () => {
    expect(organisationName('youth-network', register)).toBe('Hillside Youth Network');
  });
});
