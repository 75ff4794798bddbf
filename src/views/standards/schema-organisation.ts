import { bodyTime, partnershipTime } from '../../register/time/body-time.ts';
import { oncePerRegister } from '../../register/once-per-register.ts';
import type { Register } from '../../register/register.ts';
import type { TimeState } from '../../register/time/time-state.ts';
import { absolute, addresses } from '../addresses.ts';
import { bodiesTable } from '../data/bodies-table.ts';
import { jsonRecord } from '../data/data-cells.ts';
import type { DataTable } from '../data/data-table.ts';
import { partnershipsTable } from '../data/partnerships-table.ts';
import { timeCell } from '../phrases/time-words.ts';
import type { Thing } from './schema-thing.ts';
import { schemaDate } from './schema-thing.ts';
import { withoutGaps } from './without-gaps.ts';

/** A partnership, as its page is about it. What it serves is told only while it is there. */
export function schemaPartnership(id: string, register: Register): Thing {
  const row = partnershipRows(register).get(id)!;
  const state = partnershipTime(id, register);
  const places = [row['place'], ...((row['other_places'] ?? []) as unknown[])];
  const served = places.flatMap((place) => {
    const name = register.places.get(String(place))?.name;
    return name === undefined ? [] : [{ '@type': 'Place', name }];
  });
  return withoutGaps({
    '@type': 'Organization',
    ...shared(row, state),
    sameAs: row['website'],
    areaServed: state.tense === 'past' ? undefined : served,
  });
}

/** A body, as its page is about it: one of government only where a law is known to ask for it. */
export function schemaBody(key: string, register: Register): Thing {
  const row = bodyRows(register).get(key)!;
  const partnership = String(row['partnership']);
  const address = absolute(addresses.partnership(partnership), register.site.baseUrl);
  return withoutGaps({
    '@type': row['statutory'] === 'yes' ? 'GovernmentOrganization' : 'Organization',
    ...shared(row, bodyTime(key, register)),
    // What is outside a partnership is named by it, and no part of it.
    parentOrganization:
      row['status'] === 'external'
        ? undefined
        : {
            '@type': 'Organization',
            '@id': address,
            name: register.partnerships.get(partnership)!.record.name,
          },
  });
}

function shared(row: Thing, state: TimeState): Thing {
  // Of a document that is over, or a partnership, it is not said that the body is.
  const isOfItself = !state.word.includes('-');
  return {
    '@id': row['address'],
    name: row['name'],
    alternateName: row['other_names'],
    url: row['address'],
    disambiguatingDescription: state.word === 'current' ? undefined : timeCell(state),
    dissolutionDate: isOfItself && state.tense === 'past' ? schemaDate(state.date) : undefined,
  };
}

// Found once for all pages: a table has a row for each of thousands.
const partnershipRows = oncePerRegister((register) => rowsById(partnershipsTable, register));
const bodyRows = oncePerRegister((register) => rowsById(bodiesTable, register));

function rowsById(table: DataTable, register: Register): ReadonlyMap<unknown, Thing> {
  return new Map(table.rows(register).map((row) => [row['id'], jsonRecord(row)]));
}
