import { expect, test } from 'vitest';
import { borrowedText, citationWords, rightsWords } from '../../../src/views/keeping/citation.ts';

const cited = {
  body: 'Riverside Board',
  document: 'Terms of reference',
  version: 'v2',
  part: 'Clause 7',
  register: 'Riverside Register',
  address: 'https://register.example/partnerships/riverside/board/#cl-7',
  asOf: '2 June 2026',
};

test('a citation names body, document, version, part, register, address and day', () => {
  expect(citationWords(cited)).toBe(
    'Riverside Board, Terms of reference (v2), Clause 7. Riverside Register, https://register.example/partnerships/riverside/board/#cl-7 as published on 2 June 2026.',
  );
  expect(citationWords({ ...cited, part: '' })).toContain('Terms of reference (v2). Riverside');
});

test('rights that nobody states are said to be so', () => {
  const licence = { name: 'Open Government Licence v3.0' };
  expect(rightsWords({})).toBe('Rights not recorded.');
  expect(rightsWords({ licence })).toBe('Licence: Open Government Licence v3.0.');
  expect(rightsWords({ copyrightHolder: 'Council' })).toBe(
    'Copyright: Council. Licence not recorded.',
  );
});

test('a wording is borrowed with its source, and what is over is marked', () => {
  const words = ['7. We meet.', 'a) monthly'];
  const plain = {
    words,
    isHistoric: false,
    citation: 'Riverside Board.',
    rights: 'Rights not recorded.',
  };
  expect(borrowedText(plain)).toBe(
    '7. We meet.\na) monthly\n\nRiverside Board.\nRights not recorded.',
  );
  expect(borrowedText({ ...plain, isHistoric: true })).toContain(
    '\n\nHistoric wording, no longer in force.\nRiverside Board.',
  );
});
