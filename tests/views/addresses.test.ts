import { describe, expect, test } from 'vitest';
import { clauseAnchor } from '../../src/register/addresses/page-addresses.ts';
import { absolute, addresses, reviewAnchor } from '../../src/views/addresses.ts';

describe('addresses', () => {
  test('a clause is found on the page of its body by its anchor', () => {
    expect(addresses.clause('riverside/board', '3.2')).toBe(
      `${addresses.body('riverside/board')}#${clauseAnchor('3.2')}`,
    );
  });

  test('are full behind the address that the site is published at, with its path', () => {
    expect(absolute('/topics/', 'https://council.example')).toBe('https://council.example/topics/');
    expect(absolute('/topics/', 'https://council.example/governance')).toBe(
      'https://council.example/governance/topics/',
    );
    expect(absolute('https://other.example/', 'https://council.example')).toBe(
      'https://other.example/',
    );
  });

  test('no two bodies share the anchor of a review', () => {
    expect(reviewAnchor('a-b/c')).toBe('review-a-b--c');
    expect(reviewAnchor('a/b-c')).not.toBe(reviewAnchor('a-b/c'));
  });
});
