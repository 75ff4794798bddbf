import { expect, test } from 'vitest';
import { familyName } from '../../../src/views/phrases/sector-family.ts';

test('familyName does not call a pharmacy or a practice the NHS', () => {
  expect([
    familyName('nhs', ['nhs-provider', 'nhs-commissioner']),
    familyName('nhs', ['nhs-provider', 'primary-care']),
    familyName('nhs', ['primary-care']),
    familyName('councils', ['council']),
  ]).toEqual(['NHS', 'NHS and primary care', 'Primary care', 'Councils']);
});
