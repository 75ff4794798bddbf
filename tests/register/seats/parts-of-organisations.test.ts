import { expect, test } from 'vitest';
import { partsByOrganisation } from '../../../src/register/seats/parts-of-organisations.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const libraries = `name: Riverside Libraries
sector: council
kind: part-of-organisation
partOf: riverside-council
`;

test('partsByOrganisation lists the parts of an organisation, and nothing for one without', () => {
  const { register } = openSample({ 'content/organisations/libraries.yaml': libraries });
  expect([...partsByOrganisation(register!)]).toEqual([
    ['riverside-council', ['libraries', 'riverside-housing']],
  ]);
});
