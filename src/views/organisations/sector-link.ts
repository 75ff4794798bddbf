import type { Sector } from '../../model/sector.ts';
import { addresses } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import { sectorNames } from '../phrases/names.ts';

/** A sector by its name. */
export function sectorLink(sector: Sector): Link {
  return { name: sectorNames[sector], href: addresses.sector(sector) };
}
