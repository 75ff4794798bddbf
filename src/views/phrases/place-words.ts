import type { Place } from '../../model/place.ts';

export const placeKindNames: Record<Place['kind'], string> = {
  county: 'County',
  'unitary-authority': 'Unitary authority',
  district: 'District',
  'london-borough': 'London borough',
  'metropolitan-borough': 'Metropolitan borough',
  region: 'Region',
  'integrated-care-area': 'Integrated care area',
  other: 'Other area',
};
