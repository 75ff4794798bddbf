import { expect, test } from 'vitest';
import { namesByLanguage } from '../../../src/import/record/names-by-language.ts';
import { recordInputOf } from '../../fixtures/record-input-of.ts';

const names = (titles: string[], ...clauses: string[]) =>
  namesByLanguage(recordInputOf({ titles, clauses }))?.value;
const both = ['Vale Public Services Board', 'Bwrdd Gwasanaethau Cyhoeddus y Fro'];

test('a title in two languages tells the other name', () => {
  expect(names([...both, 'Terms of Reference'])).toEqual({
    cy: 'Bwrdd Gwasanaethau Cyhoeddus y Fro',
  });
  expect(names(['Isle Community Planning Partnership', 'Com-pàirteachas an Eilein'])).toEqual({
    gd: 'Com-pàirteachas an Eilein',
  });
});

test('a text in Welsh tells both', () => {
  const welsh =
    'Mae aelodau y Bwrdd yn cynnwys y Cyngor ac mae gan bob un ohonynt un bleidlais yn y cyfarfod.';
  expect(names(both, welsh)).toEqual({
    en: 'Vale Public Services Board',
    cy: 'Bwrdd Gwasanaethau Cyhoeddus y Fro',
  });
});

test('a title in English alone gives none', () => {
  expect(names(['Vale Forum'])).toBeUndefined();
});
