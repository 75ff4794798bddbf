import { expect, test } from 'vitest';
import {
  languageOf,
  partsInOther,
  textLanguage,
} from '../../../src/import/record/languages-read.ts';

const english =
  'The members of the Board are the Council and the Health Board, and each of them has one vote.';
const welsh =
  'Mae aelodau y Bwrdd yn cynnwys y Cyngor ac mae gan bob un ohonynt un bleidlais yn y cyfarfod.';

test('small words tell the language', () => {
  expect([english, welsh, 'Council (6)', 'R A S C I A R I'].map(languageOf)).toEqual([
    'en',
    'cy',
    undefined,
    undefined,
  ]);
});

test('a part in another language is found, the highest that is all in it', () => {
  const content = [
    { kind: 'clause', id: 'one', text: `${english} ${english}` },
    { kind: 'section', id: 'two', heading: 'Aelodau', content: [{ kind: 'clause', text: welsh }] },
  ] as const;
  expect(textLanguage(content as never)).toBe('en');
  expect(partsInOther(content as never)).toEqual([{ clause: 'two', language: 'cy' }]);
});
