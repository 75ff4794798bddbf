import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts';
import { compareText } from '../../english/compare-text.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import { heldBackIn } from '../../model/withheld.ts';
import { placeOfValue } from '../../files/content-file.ts';
import type { TakenAs } from './confirmed-content.ts';
import { confirmedContent, proposedContent } from './confirmed-content.ts';
import type { Content, Loaded } from './load-content.ts';
import type { Body, Constitution, PartnershipEntry } from '../register.ts';
import { withMatrixAnswer } from '../matrix/matrix-answer.ts';
import { matrixOf } from '../matrix/matrix-of.ts';
import type { TextIndex } from '../text/text-index.ts';
import { indexText } from '../text/text-index.ts';
import { membershipOf, readingsOf } from '../readings/readings-of.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Partnership } from '../../model/partnership.ts';

/** Bodies, partnerships and constitutions, each file joined to its neighbours; what is only proposed is not among them. */
export interface Joined {
  /** The words of every body, those too whose other files are broken or missing. */
  readonly texts: ReadonlyMap<string, TextIndex>;
  readonly constitutions: ReadonlyMap<string, Constitution>;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly partnerships: ReadonlyMap<string, PartnershipEntry>;
  readonly organisations: ReadonlyMap<string, Loaded<Organisation>>;
}

/** Joins the files of each constitution and lists the bodies of each partnership. */
export function joinRecords(loaded: Content, taken: TakenAs = 'confirmed'): Result<Joined> {
  const content = taken === 'confirmed' ? confirmedContent(loaded) : proposedContent(loaded);
  const diagnostics: Diagnostic[] = [];
  const texts = new Map(
    [...content.text].map(([key, { record }]) => [key, indexText(record.content)]),
  );
  const constitutions = new Map<string, Constitution>();
  for (const key of [...content.constitution.keys()].sort(compareText)) {
    const joined = joinConstitution(key, { content, loaded, texts });
    diagnostics.push(...joined.diagnostics);
    if (joined.value !== undefined) constitutions.set(key, joined.value);
  }
  const bodies = new Map<string, Body>();
  const partnerships = new Map<string, PartnershipEntry>();
  const constitutionsByPartnership = Map.groupBy(
    constitutions.values(),
    ({ partnershipId }) => partnershipId,
  );
  for (const entry of [...content.partnership.values()].sort((a, b) => compareText(a.key, b.key))) {
    const own = (constitutionsByPartnership.get(entry.key) ?? []).map(bodyOfConstitution);
    const shown = { ...entry, record: heldBackIn(entry.record) };
    const listed = listedBodies(shown, own);
    diagnostics.push(...listed.diagnostics);
    const all = [...own, ...listed.value];
    for (const body of all) bodies.set(body.key, body);
    partnerships.set(entry.key, {
      id: entry.key,
      record: shown.record,
      document: entry.document,
      bodies: all,
    });
  }
  diagnostics.push(...strayFiles(content));
  const { organisation: organisations } = content;
  return { value: { texts, constitutions, bodies, partnerships, organisations }, diagnostics };
}

function joinConstitution(
  key: string,
  { content, loaded, texts }: { content: Content; loaded: Content; texts: Joined['texts'] },
): Result<Constitution | undefined> {
  const record = content.constitution.get(key)!;
  const text = content.text.get(key);
  if (text === undefined) {
    const diagnostics = content.broken.has(`text:${key}`) ? [] : [missingText(record)];
    return { value: undefined, diagnostics };
  }
  // What is broken is not unread: nothing is joined until it is mended.
  if (content.broken.has(`facts:${key}`) || content.broken.has(`membership:${key}`))
    return { value: undefined, diagnostics: [] };
  const facts = content.facts.get(key);
  const membership = content.membership.get(key);
  const rasci = content.rasci.get(key);
  const copy = content.source.get(record.record.source ?? '')?.record.copy;
  const partHeld = copy?.is === 'part' ? copy.which : undefined;
  const from = { form: record.record.form, isPart: partHeld !== undefined };
  const matrix = rasci && matrixOf(heldBackIn(rasci.record), texts.get(key));
  const [partnershipId, bodyId] = key.split('/') as [string, string];
  const constitution: Constitution = {
    key,
    partnershipId,
    bodyId,
    record: heldBackIn(record.record),
    text: texts.get(key)!,
    facts: withMatrixAnswer(readingsOf(facts?.record, from), matrix, texts.get(key)),
    membership: heldBackIn({
      ...membershipOf(membership?.record, from),
      proposal: membership === undefined ? loaded.membership.get(key)?.record : undefined,
    }),
    partHeld,
    rasci: matrix,
    documents: {
      constitution: record.document,
      text: text.document,
      facts: facts?.document,
      membership: membership?.document,
      rasci: rasci?.document,
    },
  };
  return { value: constitution, diagnostics: [] };
}

function missingText({ document }: Loaded<unknown>): Diagnostic {
  const message =
    'The file `text.yaml` is missing beside this one. Add it: a constitution is published from its words on.';
  return mistake('content/missing-file', message, { file: document.file });
}

function bodyOfConstitution(constitution: Constitution): Body {
  const { key, bodyId, partnershipId, record } = constitution;
  return {
    key,
    id: bodyId,
    partnershipId,
    name: record.body.name,
    aliases: record.body.aliases ?? [],
    names: record.body.names,
    kind: record.body.kind,
    alsoKinds: record.body.alsoKinds ?? [],
    status: 'constituted',
    summary: record.summary,
    relations: record.relations ?? [],
    constitution,
    listed: undefined,
  };
}

const statusOrder = ['described', 'placeholder', 'former', 'external'];

function listedBodies(
  { key, record, document }: Loaded<Partnership>,
  own: readonly Body[],
): Result<Body[]> {
  const seen = new Set(own.map(({ id }) => id));
  const diagnostics: Diagnostic[] = [];
  const value: Body[] = [];
  for (const [index, listed] of (record.bodies ?? []).entries()) {
    if (seen.has(listed.id)) {
      const message = `There is already a body \`${listed.id}\` in this partnership. Give this one another id, or remove it.`;
      const place = placeOfValue(document, ['bodies', index, 'id']);
      diagnostics.push(mistake('content/duplicate-id', message, place));
    }
    seen.add(listed.id);
    value.push({
      key: `${key}/${listed.id}`,
      id: listed.id,
      partnershipId: key,
      name: listed.name,
      aliases: listed.aliases ?? [],
      names: listed.names,
      kind: listed.kind,
      alsoKinds: listed.alsoKinds ?? [],
      status: listed.status,
      summary: listed.summary,
      relations: listed.relations ?? [],
      constitution: undefined,
      listed,
    });
  }
  value.sort((a, b) => statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status));
  return { value, diagnostics };
}

// Files of a body without its constitution.yaml, or of a partnership without its partnership.yaml.
function strayFiles(content: Content): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const kind of ['text', 'facts', 'membership', 'rasci'] as const) {
    for (const { key, document } of content[kind].values()) {
      if (content.constitution.has(key) || content.broken.has(`constitution:${key}`)) continue;
      diagnostics.push(stray(document.file, 'constitution.yaml'));
    }
  }
  for (const { key, document } of content.constitution.values()) {
    const partnership = key.split('/')[0]!;
    if (content.partnership.has(partnership) || content.broken.has(`partnership:${partnership}`))
      continue;
    diagnostics.push(stray(document.file, '../partnership.yaml'));
  }
  return diagnostics;
}

function stray(file: string, missing: string): Diagnostic {
  const message = `The file \`${missing}\` that this one belongs to is missing. Add it.`;
  return mistake('content/missing-file', message, { file });
}
