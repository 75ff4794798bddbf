import { expect, test } from 'vitest';
import { foldedLabel } from '../../../src/register/text/folded-label.ts';

test('labels that sound the same are the same', () => {
  const heard = [
    'Police & Crime',
    'police and crime',
    ' POLICE  and – Crime. ',
    'Police\u00A0& Crime',
  ];
  expect(new Set(heard.map(foldedLabel))).toEqual(new Set(['police and crime']));
  expect(foldedLabel('The Council’s Leader')).toBe('the councils leader');
  expect(foldedLabel('Cyngor Sir Llŷn')).toBe('cyngor sir llŷn');
  expect(foldedLabel('–')).toBe('');
});
