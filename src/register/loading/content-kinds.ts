import type { z } from 'zod';
import { BodyKindRecord } from '../../model/knowledge/body-kind-record.ts';
import { CheckRecord } from '../../model/knowledge/check-record.ts';
import { ConstitutionRecord } from '../../model/constitution.ts';
import { ErrorRecord } from '../../model/knowledge/error-record.ts';
import type { fileKinds } from '../addresses/file-kinds.ts';
import { Facts } from '../../model/facts.ts';
import { InterfaceWords } from '../../model/knowledge/interface-words.ts';
import { GlossaryEntry } from '../../model/knowledge/glossary-entry.ts';
import { Membership } from '../../model/membership.ts';
import { Organisation } from '../../model/organisation.ts';
import { Partnership } from '../../model/partnership.ts';
import { PlaceKindRecord } from '../../model/knowledge/place-kind-record.ts';
import { Place } from '../../model/places/place.ts';
import { RasciMatrix } from '../../model/rasci.ts';
import { SiteRecord } from '../../model/site-record.ts';
import { SourceRecord } from '../../model/source-record.ts';
import { Standard } from '../../model/knowledge/standard.ts';
import { Statute } from '../../model/knowledge/statute.ts';
import { Superseded } from '../../model/knowledge/superseded.ts';
import { ConstitutionText } from '../../model/text.ts';
import { languageCodes } from '../../model/language.ts';
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
  'body-kind': BodyKindRecord,
  'place-kind': PlaceKindRecord,
  check: CheckRecord,
  error: ErrorRecord,
  words: InterfaceWords,
} satisfies Record<(typeof fileKinds)[number], z.ZodType>;

export type ContentKind = keyof typeof schemas;
export type RecordOf<Kind extends ContentKind> = z.infer<(typeof schemas)[Kind]>;

/**
 * Where files of each kind stand. Each star is a part of the record's key, and so is the code of a language.
 *
 * What holds for every register stands in `knowledge/`; what holds for this one alone, beside it.
 */
export const filePlaces = [
  ['site', 'site.yaml'],
  ['place', 'places/*.yaml'],
  ['organisation', 'organisations/*.yaml'],
  ['glossary', '(knowledge/)glossary/*.yaml'],
  ['source', 'sources/*.yaml'],
  ['topic', '(knowledge/)topics/*.mdx'],
  ['guide', '(knowledge/)guides/*.mdx'],
  ['superseded', '(knowledge/)superseded/*.yaml'],
  ['statute', '(knowledge/)statutes/*.yaml'],
  ['standard', '(knowledge/)standards/*.yaml'],
  ['body-kind', '(knowledge/)body-kinds/*.yaml'],
  ['place-kind', '(knowledge/)place-kinds/*.yaml'],
  ['check', '(knowledge/)checks/*/*.mdx'],
  ['error', '(knowledge/)errors/*/*.mdx'],
  ['words', '(knowledge/)words/<language>.yaml'],
  ['partnership', 'partnerships/*/partnership.yaml'],
  ['constitution', 'partnerships/*/*/constitution.yaml'],
  ['text', 'partnerships/*/*/text.yaml'],
  ['facts', 'partnerships/*/*/facts.yaml'],
  ['membership', 'partnerships/*/*/membership.yaml'],
  ['rasci', 'partnerships/*/*/rasci.yaml'],
] as const satisfies readonly (readonly [ContentKind, string])[];

type Placed<Path extends string> = Extract<
  (typeof filePlaces)[number],
  readonly [ContentKind, Path]
>[0];

/** The kinds whose records can stand in `knowledge/` and beside it. */
export const knowledgeKinds = filePlaces.flatMap(([kind, place]) =>
  place.startsWith('(knowledge/)') ? [kind as Placed<`(knowledge/)${string}`>] : [],
);

const patterns = filePlaces.map(([kind, place]) => {
  const pattern = place
    .replaceAll('.', String.raw`\.`)
    .replace('(knowledge/)', '(?:knowledge/)?')
    .replaceAll('*', '([a-z0-9]+(?:-[a-z0-9]+)*)')
    .replace('<language>', `(${languageCodes.join('|')})`);
  return [kind, new RegExp(`^${pattern}$`)] as const;
});

/** The kind of a content file and the key of its record, or nothing where no record belongs. */
export function kindOf(path: string): { kind: ContentKind; key: string } | undefined {
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(path);
    if (match !== null) return { kind, key: match.slice(1).join('/') };
  }
  return undefined;
}

/** The last part of a record's key must be its `id`, when it gives one. */
export function idOfKey(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}

/** Every path at which a record could stand, given its kind and its key. */
export function pathsOf(kind: ContentKind, key: string): string[] {
  const parts = key.split('/');
  const place = filePlaces
    .find(([one]) => one === kind)![1]
    .replaceAll(/\*|<language>/g, () => parts.shift() ?? '');
  const beside = place.replace('(knowledge/)', '');
  return beside === place ? [place] : [beside, `knowledge/${beside}`];
}
