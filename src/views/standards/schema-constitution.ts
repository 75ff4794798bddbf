import type { Constitution, Register } from '../../register/register.ts';
import { bodyTime } from '../../register/time/body-time.ts';
import { constitutionsTable } from '../data/constitutions-table.ts';
import { jsonRecord } from '../data/data-cells.ts';
import { timeCell } from '../phrases/time-words.ts';
import { schemaBody } from './schema-organisation.ts';
import type { Thing } from './schema-thing.ts';
import { schemaDate, schemaSite } from './schema-thing.ts';
import { withoutGaps } from './without-gaps.ts';

/** A document and the body that it is about: agreed rules and no law, so never typed as legislation. */
export function schemaConstitution({ key }: Constitution, register: Register): Thing {
  const row = jsonRecord(constitutionsTable.rowsOf(register.bodies.get(key)!, register)[0]!);
  const state = bodyTime(key, register);
  const isDraft = row['status'] === 'draft';
  return withoutGaps({
    '@type': 'CreativeWork',
    name: row['title'],
    url: row['address'],
    version: row['version_label'],
    // A draft has been dated, and not been published.
    datePublished: isDraft ? undefined : schemaDate(row['version_date']),
    expires: schemaDate(row['effective_to']),
    creativeWorkStatus:
      state.word === 'current' ? (isDraft ? 'Draft' : undefined) : timeCell(state),
    inLanguage: row['language'],
    license: row['licence_address'],
    about: schemaBody(key, register),
    isPartOf: schemaSite(register),
  });
}
