import type { ConstitutionRecord } from '../../model/constitution.ts';
import type { Facts } from '../../model/facts.ts';
import type { Partnership } from '../../model/partnership.ts';
import type { Relation } from '../../model/relation.ts';
import { referencesIn } from '../../model/walk/references-in.ts';
import { isProposed } from '../readings/readings-of.ts';
import type { ContentKind } from './content-kinds.ts';
import { schemas } from './content-kinds.ts';
import type { Content, Loaded } from './load-content.ts';

/**
 * The content without what a program has proposed and nobody has confirmed: lists of seats, matrices,
 * versions, relations, approvals, and organisations that nothing else names.
 *
 * The register is joined from it, so that no page, check or count speaks from a proposal. Readings
 * keep theirs beside `unread`, because a register may show them, marked. What is proposed is proved
 * all the same: its words and references are looked up in the whole content.
 */
export function confirmedContent(content: Content): Content {
  const confirmed: Content = {
    ...content,
    membership: without(content.membership),
    rasci: without(content.rasci),
    constitution: each(content.constitution, confirmedConstitution),
    partnership: each(content.partnership, confirmedPartnership),
  };
  return { ...confirmed, organisation: namedOrganisations(confirmed) };
}

/** What a register is joined from: what people stand for alone, or what programs propose as well. */
export type TakenAs = 'confirmed' | 'proposed';

/** The content as if a person had confirmed all that is proposed in it, to show how that would read. */
export function proposedContent(content: Content): Content {
  return { ...content, facts: each(content.facts, asConfirmed) };
}

function asConfirmed(facts: Facts): Facts {
  const readings = Object.entries(facts).map(([topic, fact]) => [
    topic,
    { ...fact, proposed: undefined },
  ]);
  return Object.fromEntries(readings) as Facts;
}

function without<Record extends object>(
  all: Map<string, Loaded<Record>>,
): Map<string, Loaded<Record>> {
  return new Map([...all].filter(([, { record }]) => !isProposed(record)));
}

function each<Record>(
  all: Map<string, Loaded<Record>>,
  change: (record: Record) => Record,
): Map<string, Loaded<Record>> {
  return new Map(
    [...all].map(([key, loaded]) => [key, { ...loaded, record: change(loaded.record) }]),
  );
}

function confirmedConstitution(record: ConstitutionRecord): ConstitutionRecord {
  const { relations, approvals } = record;
  return {
    ...record,
    version: confirmedVersion(record),
    ...(relations && { relations: standing(relations) }),
    ...(approvals && { approvals: standing(approvals) }),
  };
}

// A document without a version of its own may be dated by an approval that is not confirmed yet.
function confirmedVersion({
  version,
  approvals = [],
}: ConstitutionRecord): ConstitutionRecord['version'] {
  const isSilent = version !== undefined && Object.keys(version).length === 0;
  return isProposed(version) || (isSilent && approvals.some(isProposed)) ? undefined : version;
}

function confirmedPartnership(record: Partnership): Partnership {
  const bodies = record.bodies?.map((body) => ({
    ...body,
    ...(body.relations && { relations: standing<Relation>(body.relations) }),
  }));
  return bodies === undefined ? record : { ...record, bodies };
}

function standing<One extends object>(all: readonly One[]): One[] {
  return all.filter((one) => !isProposed(one));
}

/** Organisations, those only that are proposed and that nothing else in the register names left out. */
function namedOrganisations(content: Content): Content['organisation'] {
  const all = content.organisation;
  const open = new Set([...all].filter(([, { record }]) => isProposed(record)).map(([id]) => id));
  if (open.size === 0) return all;
  const isShown = content.site.get('')?.record.proposals === 'published';
  for (const kind of Object.keys(schemas) as ContentKind[]) {
    if (kind === 'organisation') continue;
    for (const { record } of content[kind].values()) {
      const spoken = kind === 'facts' && !isShown ? confirmedFacts(record as Facts) : record;
      for (const id of organisationsIn(kind, spoken)) open.delete(id);
    }
  }
  const pending = [...all].filter(([id]) => !open.has(id)).map(([, { record }]) => record);
  for (let next = pending.pop(); next !== undefined; next = pending.pop())
    for (const id of organisationsIn('organisation', next))
      if (open.delete(id)) pending.push(all.get(id)!.record);
  return new Map([...all].filter(([id]) => !open.has(id)));
}

function confirmedFacts(facts: Facts): object {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => !isProposed(fact)));
}

function organisationsIn(kind: ContentKind, record: object): string[] {
  return referencesIn(schemas[kind], record)
    .filter((reference) => reference.kind === 'organisation')
    .map(({ value }) => String(value));
}
