import { describe, expect, test } from 'vitest';
import { bodyLink, organisationLink, partnershipLink } from '../../src/views/body-link.ts';
import { twoPartnerships } from '../fixtures/two-partnerships.ts';

const register = twoPartnerships();

describe('bodyLink', () => {
  test('adds the partnership to a name that does not say it', () => {
    expect(bodyLink('hillside/panel', register)).toEqual({
      name: 'Hillside Youth Panel, Hillside Youth Partnership',
      href: '/partnerships/hillside/panel/',
    });
  });

  test('leaves a name alone that begins with its partnership', () => {
    expect(bodyLink('riverside/board', register).name).toBe('Riverside Partnership Board');
  });
});

describe('organisationLink', () => {
  test('leads to the page of the organisation by its name', () => {
    expect(organisationLink('youth-network', register)).toEqual({
      name: 'Hillside Youth Network',
      href: '/organisations/youth-network/',
    });
  });
});

describe('partnershipLink', () => {
  test('leads to the page of the partnership by its name', () => {
    expect(partnershipLink('hillside', register)).toEqual({
      name: 'Hillside Youth Partnership',
      href: '/partnerships/hillside/',
    });
  });
});
