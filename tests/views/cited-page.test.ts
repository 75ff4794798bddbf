import { expect, test } from 'vitest';
import { citedPage } from '../../src/views/cited-page.ts';
import { twoPartnerships } from '../fixtures/two-partnerships.ts';

test('citedPage names the page, the register and who publishes it, and ends with the address', () => {
  expect(citedPage('Quorum', '/topics/quorum/', twoPartnerships())).toEqual({
    name: 'Quorum',
    address: 'https://register.example/topics/quorum/',
    citation:
      '“Quorum”, Riverside Register, Riverside Council. https://register.example/topics/quorum/',
  });
});
