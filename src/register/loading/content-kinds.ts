import type { z } from 'zod';
import { CheckRecord } from '../../model/check-record.ts';
import { ConstitutionRecord } from '../../model/constitution.ts';
import { ErrorRecord } from '../../model/error-record.ts';
import { Facts } from '../../model/facts.ts';
import { GlossaryEntry } from '../../model/glossary-entry.ts';
import { Membership } from '../../model/membership.ts';
import { Organisation } from '../../model/organisation.ts';
import { Partnership } from '../../model/partnership.ts';
import { Place } from '../../model/place.ts';
import { RasciMatrix } from '../../model/rasci.ts';
import { SiteRecord } from '../../model/site-record.ts';
import { SourceRecord } from '../../model/source-record.ts';
import { Standard } from '../../model/standard.ts';
import { Statute } from '../../model/statute.ts';
import { Superseded } from '../../model/superseded.ts';
import { ConstitutionText } from '../../model/text.ts';
import { GuideRecord, TopicRecord } from '../../model/topic.ts';

/** Every kind of content file: the schema of each. */
export const schemas = {
  site: SiteRecord,
  place: Place,
  organisation: Organisation,
  partnership: Partnership,
  constitution: ConstitutionRecord,
  text: ConstitutionText,
  facts: Facts,
  membership: Membership,
  rasci: RasciMatrix,
  topic: TopicRecord,
  glossary: GlossaryEntry,
  source: SourceRecord,
  guide: GuideRecord,
  superseded: Superseded,
  statute: Statute,
  standard: Standard,
  check: CheckRecord,
  error: ErrorRecord,
};

export type ContentKind = keyof typeof schemas;
export type RecordOf<Kind extends ContentKind> = z.infer<(typeof schemas)[Kind]>;

const id = '([a-z0-9]+(?:-[a-z0-9]+)*)';
// What holds for every register stands in `knowledge/`; what holds for this one alone, beside it.
const maybeKnowledge = '(?:knowledge/)?';

// Where files of each kind stand. The groups of a pattern are the parts of the record's key.
const places: readonly [ContentKind, RegExp][] = [
  ['site', /^site\.yaml$/],
  ['place', new RegExp(`^places/${id}\\.yaml$`)],
  ['organisation', new RegExp(`^organisations/${id}\\.yaml$`)],
  ['glossary', new RegExp(`^${maybeKnowledge}glossary/${id}\\.yaml$`)],
  ['source', new RegExp(`^sources/${id}\\.yaml$`)],
  ['topic', new RegExp(`^${maybeKnowledge}topics/${id}\\.mdx$`)],
  ['guide', new RegExp(`^${maybeKnowledge}guides/${id}\\.mdx$`)],
  ['superseded', new RegExp(`^${maybeKnowledge}superseded/${id}\\.yaml$`)],
  ['statute', new RegExp(`^${maybeKnowledge}statutes/${id}\\.yaml$`)],
  ['standard', new RegExp(`^${maybeKnowledge}standards/${id}\\.yaml$`)],
  ['check', new RegExp(`^${maybeKnowledge}checks/${id}/${id}\\.mdx$`)],
  ['error', new RegExp(`^${maybeKnowledge}errors/${id}/${id}\\.mdx$`)],
  ['partnership', new RegExp(`^partnerships/${id}/partnership\\.yaml$`)],
  ['constitution', new RegExp(`^partnerships/${id}/${id}/constitution\\.yaml$`)],
  ['text', new RegExp(`^partnerships/${id}/${id}/text\\.yaml$`)],
  ['facts', new RegExp(`^partnerships/${id}/${id}/facts\\.yaml$`)],
  ['membership', new RegExp(`^partnerships/${id}/${id}/membership\\.yaml$`)],
  ['rasci', new RegExp(`^partnerships/${id}/${id}/rasci\\.yaml$`)],
];

/** The kind of a content file and the key of its record, or nothing where no record belongs. */
export function kindOf(path: string): { kind: ContentKind; key: string } | undefined {
  for (const [kind, pattern] of places) {
    const match = pattern.exec(path);
    if (match !== null) return { kind, key: match.slice(1).join('/') };
  }
  return undefined;
}

/** The last part of a record's key must be its `id`, when it gives one. */
export function idOfKey(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}
