import type { Sector } from '../../model/sector.ts';
import { sectorNames } from './names.ts';

/** Sectors grouped for drawing: few enough to tell apart by colour and letter. */
export type SectorFamily =
  | 'councils'
  | 'nhs'
  | 'justice'
  | 'community'
  | 'other-public'
  | 'economy'
  | 'people'
  | 'shared'
  | 'unknown';

export const familyNames: Record<SectorFamily, string> = {
  councils: 'Councils',
  nhs: 'NHS',
  justice: 'Police, fire and probation',
  community: 'Voluntary, community and faith',
  'other-public': 'Other public bodies',
  economy: 'Business, housing and education',
  people: 'Patients, public and individuals',
  shared: 'Shared between sectors',
  unknown: 'Not known',
};

const families: Record<Sector, SectorFamily> = {
  'council-elected': 'councils',
  'council-officer': 'councils',
  council: 'councils',
  parish: 'councils',
  'nhs-commissioner': 'nhs',
  'nhs-provider': 'nhs',
  // In Scotland and Wales one board plans, buys and provides.
  'health-board': 'nhs',
  'primary-care': 'nhs',
  police: 'justice',
  'police-governance': 'justice',
  fire: 'justice',
  probation: 'justice',
  'other-public': 'other-public',
  'national-agency': 'other-public',
  'place-partnership': 'other-public',
  'voluntary-community': 'community',
  faith: 'community',
  business: 'economy',
  housing: 'economy',
  'education-research': 'economy',
  'patient-voice': 'people',
  individual: 'people',
  unknown: 'unknown',
};

/** The family a sector is drawn with. */
export function familyOf(sector: Sector): SectorFamily {
  return families[sector];
}

/** The name of a family by the sectors that stand for it: a pharmacy is primary care, and not the NHS. */
export function familyName(family: SectorFamily, sectors: readonly Sector[]): string {
  if (family !== 'nhs' || !sectors.includes('primary-care')) return familyNames[family];
  const isOnlyThat = sectors.every((sector) => sector === 'primary-care');
  return isOnlyThat ? 'Primary care' : 'NHS and primary care';
}

const mixedFamilies = new Set<SectorFamily>(['community', 'other-public', 'economy', 'people']);

/** The name of some seats of one family: “Business” says more than “Business, housing and education” where all are for business. */
export function nameOfSeats(family: SectorFamily, sectors: readonly Sector[]): string {
  const [sector, ...others] = new Set(sectors);
  const isOne = sector !== undefined && others.length === 0 && mixedFamilies.has(family);
  return isOne ? sectorNames[sector] : familyName(family, sectors);
}

/** The family that a seat of these sectors is drawn with: its own, or that of shared seats. */
export function familyOfAll(sectors: readonly Sector[]): SectorFamily {
  const [first = 'unknown', ...others] = new Set(sectors.map(familyOf));
  return others.length === 0 ? first : 'shared';
}
