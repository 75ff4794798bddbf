import { describe, expect, test } from 'vitest';
import { contactView, guideRows } from '../../../src/views/front/guides-view.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

describe('guideRows', () => {
  test('lists guides in the order that their authors gave, not by name', () => {
    expect(guideRows(twoPartnerships()).map(({ title, href }) => [title, href])).toEqual([
      ['How to read a constitution', '/guides/how-to-read/'],
      ['About this register', '/guides/about/'],
    ]);
  });
});

describe('contactView', () => {
  test('leaves out what the owner does not give', () => {
    expect(contactView(twoPartnerships())).toEqual({
      publisher: 'Riverside Council',
      website: undefined,
      email: undefined,
      page: undefined,
    });
  });

  test('gives the ways to reach the owner', () => {
    const register = twoPartnerships({
      'content/site.yaml': (text) =>
        `${text.replace('name: Riverside Council', 'name: Riverside Council\n  website: https://riverside.example')}contact: { email: register@riverside.example }\n`,
    });
    expect(contactView(register)).toMatchObject({
      website: 'https://riverside.example',
      email: 'register@riverside.example',
    });
  });
});
