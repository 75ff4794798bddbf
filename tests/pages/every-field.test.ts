import { expect, test } from 'vitest';
import { errorCodes } from '../../src/diagnostics/error-codes.ts';
import { dateWords } from '../../src/english/date-words.ts';
import type { TopicId } from '../../src/model/topic-ids.ts';
import type { ContentKind } from '../../src/register/loading/content-kinds.ts';
import { schemas } from '../../src/register/loading/content-kinds.ts';
import type { Body, Register } from '../../src/register/register.ts';
import { constitutionView } from '../../src/views/constitution/constitution-view.ts';
import { findingCsvRows } from '../../src/views/findings/findings-csv-view.ts';
import { guideRows } from '../../src/views/front/guides-view.ts';
import { homeView } from '../../src/views/home/home-view.ts';
import { organisationView } from '../../src/views/organisations/organisation-view.ts';
import { listedBodyView, partnershipView } from '../../src/views/partnerships/partnership-view.ts';
import { reviewPackView } from '../../src/views/review-pack/review-pack-view.ts';
import { reviewsView } from '../../src/views/reviews/reviews-view.ts';
import { topicView } from '../../src/views/topics/topic-view.ts';
import { twoPartnerships } from '../fixtures/two-partnerships.ts';
import type { Known, Typed } from './filled-record.ts';
import { fieldsOf, filledRecord } from './filled-record.ts';
import { renderEveryPage } from './render-every-page.ts';
import { searchedIn } from '../fixtures/searched-in.ts';

const known: Known = {
  organisation: ['hillside-council', 'hillside-youth-trust'],
  place: ['hillside', 'riverside'],
  source: ['hillside-panel', 'riverside-board'],
  body: ['cabinet', 'forum'],
  clause: ['2', '3'],
  superseded: ['youth-councils', 'youth-councils'],
  check: ['rasci/draft', 'rasci/legend'],
  'body-kind': ['forum', 'network'],
  'place-kind': ['district', 'county'],
};

const base = twoPartnerships();
const key = 'hillside/panel';
const panel = base.constitutions.get(key)!;
const hillside = base.partnerships.get('hillside')!;
const source = base.sources.get('hillside-panel')!;
const [topic] = [...base.topics.keys()] as [TopicId];
const [check] = [...base.checks.keys()] as [string];
const error = errorCodes[0]!;
const [guide] = [...base.guides.keys()];

const former = {
  id: 'council-of-old',
  name: 'Youth council',
  kind: 'forum',
  status: 'former',
  summary: 'It came before.',
};
const subtotal = { group: 'Officers', count: { kind: 'exactly', number: 4 }, clause: '2' };

/** The records that are filled, one of each kind whose fields pages read one by one. */
const given = {
  site: base.site,
  place: base.places.get('hillside'),
  organisation: base.organisations.get('hillside-youth-trust'),
  partnership: { ...hillside.record, bodies: [...(hillside.record.bodies ?? []), former] },
  constitution: panel.record,
  membership: {
    ...panel.membership,
    subtotals: [subtotal],
  },
  source: {
    ...source.record,
    copy: { is: 'part', which: 'sections 1 to 4' },
    transcript: { file: 'hillside-panel.docx.txt', sha256: 'f'.repeat(64) },
  },
  superseded: base.superseded.get('youth-councils'),
  glossary: base.glossary.get('panel'),
  topic: base.topics.get(topic),
  check: base.checks.get(check),
  error: base.errors.get(error),
  guide: base.guides.get(guide!),
} satisfies Partial<Record<ContentKind, unknown>>;
type FilledKind = keyof typeof given;

/** Kinds of which not one record is filled here, and why. */
const otherwise: Partial<Record<ContentKind, string>> = {
  facts: 'two answers that differ are tried to read differently, topic by topic',
  text: 'the coverage of sources compares every word',
  'place-kind': 'is tried with a register that has a kind of its own',
  'body-kind': 'is tried with a register that has a kind of its own',
  words: 'stand around every page, and are tried in a register in Welsh',
  rasci: 'a table is tried in every shape, cell by cell',
  statute: 'speaks through the messages of checks',
  standard: 'speaks through the messages of checks, and as what a topic expects',
};

const inAnotherLanguage = 'is tried in a register of two languages';

/** Fields that reach no page, file or search, and why. */
const reasons: Readonly<Record<string, string>> = {
  // Proved, and not shown by itself.
  'version.evidence': 'proves the version; its words stand among those of the document',
  'membership.shares.clause': 'leads the check to the words of the rule',
  'membership.subtotals': 'is shown through the totals, and compared with the list',
  'bodies.words': 'the words of documents are compared with the source, word by word',
  'source.file': 'the name of a file on the desk of the editors; its checksum is shown',
  'source.transcript.file': 'the name of a file on the desk of the editors; its checksum is shown',
  'source.parts': 'where the coverage of a source finds its words',
  'source.residue': 'is counted by the coverage, which is shown',
  'source.omitted': 'is counted by the coverage, which is shown with the note',
  proposed: 'keeps a record off every page until a person confirms it',
  confirmed: 'who confirmed a proposal, for whoever edits the record',
  acknowledged: 'stands beside the finding that it accepts, and there is none here',
  // What decides, and is seen in what it decides.
  'site.proposals': 'decides whether readings of a program are shown',
  'site.nameRetentionMonths': 'decides which names are shown',
  'site.look': 'is how pages look, and tried in a site that has a look of its own',
  'body.statutory': 'decides what is expected of a body',
  'membership.state': 'is said where there are no seats',
  'seats.each': 'is tried with the words of seats',
  'seats.count': 'is tried with the words of counts',
  'superseded.name': 'is said by the findings of documents that use it',
  'superseded.names': 'words that a check looks for',
  'superseded.acronyms': 'letters that a check looks for',
  'superseded.except': 'longer names that a check passes over',
  'superseded.kind': 'decides which check speaks of it',
  'superseded.ambiguous': 'decides whether letters are enough',
  'superseded.mayRemain': 'decides the weight of a finding',
  'superseded.confidence': 'decides the words of a finding',
  'superseded.planned': 'is said while a change is announced, and this one has come',
  'superseded.successors.name': 'the name in the record of the organisation is shown',
  'superseded.successors.url': 'leads to a successor of which the register has no record',
  'superseded.checkedOn': 'when an editor looked last, for the editor who looks next',
  'place.names': inAnotherLanguage,
  'organisation.names': inAnotherLanguage,
  'partnership.names': inAnotherLanguage,
  'bodies.names': inAnotherLanguage,
  'body.names': inAnotherLanguage,
  'guide.order': 'decides the order of the guides',
  'glossary.kind': 'decides which topics a term is listed under',
  'topic.words': 'words that a check looks for',
  'topic.past': 'is asked of a group that has ended, and is tried with one',
  'topic.expected': 'is tried with what is expected of bodies',
  'check.examples': 'a test runs each example; its page shows the first',
};

const filled = new Map<FilledKind, ReturnType<typeof filledRecord>>(
  (Object.keys(given) as FilledKind[]).map((kind) => [
    kind,
    filledRecord(schemas[kind], typedOf(given[kind]), known),
  ]),
);
const fields = [...filled].flatMap(([kind, { fields: own }]) =>
  own.map((field) => ({ kind, ...field })),
);

test('every field that holds words, a date or an address reaches a page, a file or the search', async () => {
  const register = registerWith(new Map());
  const pages = await renderEveryPage(register);
  const all = [...pages.map(({ text }) => text), JSON.stringify(searchedIn(register))]
    .join('\n')
    .toLowerCase();
  const marked = fields.filter(({ sort }) => sort !== 'other');
  const isShown = ({ value }: { value: string }): boolean =>
    all.includes(value.toLowerCase()) || all.includes(dateWords(value).toLowerCase());
  const lost = marked.filter((field) => !isShown(field) && reasonOf(field) === undefined);
  expect(lost.map(({ kind, field }) => `${kind}.${field}`)).toEqual([]);
  expect(marked.length).toBeGreaterThan(200);
});

test('every field that is one of a few changes what is shown', () => {
  const before = fingerprint(new Map());
  const unread: string[] = [];
  const tried = new Set<string>();
  for (const { kind, field, path, sort, other } of fields) {
    const name = `${kind}.${field}`;
    if (sort !== 'other' || other === undefined || tried.has(name)) continue;
    if (reasonOf({ kind, field }) !== undefined) continue;
    const record = withAt(filled.get(kind)!.record, path, other);
    if (!schemas[kind].safeParse(record).success) continue;
    tried.add(name);
    if (fingerprint(new Map([[kind, record]])) === before) unread.push(name);
  }
  expect(unread).toEqual([]);
  expect(tried.size).toBeGreaterThan(40);
});

test('every field of every schema is tried, or stands in a list with its reason', () => {
  const tried = new Set(fields.map(({ kind, field }) => `${kind}.${field}`));
  const missed = (Object.keys(schemas) as ContentKind[])
    .filter((kind) => otherwise[kind] === undefined)
    .flatMap((kind) => fieldsOf(schemas[kind]).map((field) => ({ kind, field })))
    .filter(
      ({ kind, field }) =>
        !tried.has(`${kind}.${field}`) && reasonOf({ kind, field }) === undefined,
    );
  expect(missed.map(({ kind, field }) => `${kind}.${field}`)).toEqual([]);
});

function reasonOf({ kind, field }: { kind: string; field: string }): string | undefined {
  if (field === 'id' || field.endsWith('.id')) return 'stands in addresses';
  const name = `.${kind}.${field}.`;
  return Object.entries(reasons).find(([part]) => name.includes(`.${part}.`))?.[1];
}

/** A register in which the filled records stand, some of them with a change. */
function registerWith(changes: ReadonlyMap<FilledKind, Typed>): Register {
  const read = <Kind extends FilledKind>(kind: Kind): (typeof schemas)[Kind]['_output'] =>
    schemas[kind].parse(changes.get(kind) ?? filled.get(kind)!.record);
  const record = read('constitution');
  const constitution = { ...panel, record, membership: read('membership') };
  const partnership = read('partnership');
  const own: Body = {
    ...base.bodies.get(key)!,
    name: record.body.name,
    aliases: record.body.aliases ?? [],
    kind: record.body.kind,
    alsoKinds: record.body.alsoKinds ?? [],
    summary: record.summary,
    relations: record.relations ?? [],
    constitution,
  };
  const listed = (partnership.bodies ?? []).map((one): Body => ({
    ...own,
    key: `hillside/${one.id}`,
    id: one.id,
    name: one.name,
    aliases: one.aliases ?? [],
    kind: one.kind,
    alsoKinds: one.alsoKinds ?? [],
    status: one.status,
    summary: one.summary,
    relations: one.relations ?? [],
    constitution: undefined,
    listed: one,
  }));
  const bodies = [own, ...listed];
  return {
    ...base,
    site: read('site'),
    places: new Map(base.places).set('hillside', read('place')),
    organisations: new Map(base.organisations).set('hillside-youth-trust', read('organisation')),
    partnerships: new Map(base.partnerships).set('hillside', {
      ...hillside,
      record: partnership,
      bodies,
    }),
    bodies: new Map([...base.bodies, ...bodies.map((body) => [body.key, body] as const)]),
    constitutions: new Map(base.constitutions).set(key, constitution),
    sources: new Map(base.sources).set('hillside-panel', { ...source, record: read('source') }),
    superseded: new Map(base.superseded).set('youth-councils', read('superseded')),
    glossary: new Map(base.glossary).set('panel', read('glossary')),
    topics: new Map(base.topics).set(topic, read('topic')),
    checks: new Map(base.checks).set(check, read('check')),
    errors: new Map(base.errors).set(error, read('error')),
    guides: new Map(base.guides).set(guide!, read('guide')),
  };
}

/** What the pages of the filled records show, as one text. */
function fingerprint(changes: ReadonlyMap<FilledKind, Typed>): string {
  const register = registerWith(changes);
  const bodies = [...register.bodies.values()].filter(({ listed }) => listed !== undefined);
  const constitution = register.constitutions.get(key)!;
  return JSON.stringify(
    [
      constitutionView(constitution, register),
      reviewPackView(constitution, register),
      partnershipView(register.partnerships.get('hillside')!, register),
      bodies.map((body) => listedBodyView(body, register)),
      [...register.organisations.keys()].map((id) => organisationView(id, register)),
      topicView(topic, register),
      reviewsView(register),
      findingCsvRows(register),
      homeView(register),
      guideRows(register),
      searchedIn(register),
    ],
    // A view may carry the constitution it was made from, which no page prints.
    (name, value: unknown) =>
      name === 'constitution' && typeof value === 'object' ? undefined : value,
  );
}

// Authors type numbers as text.
function typedOf(value: unknown): Typed {
  if (Array.isArray(value)) return value.map(typedOf);
  if (typeof value !== 'object' || value === null) return String(value);
  const kept = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(kept.map(([name, one]) => [name, typedOf(one)]));
}

function withAt(value: Typed, [step, ...rest]: readonly (string | number)[], by: string): Typed {
  if (step === undefined) return by;
  if (Array.isArray(value))
    return (value as Typed[]).with(
      Number(step),
      withAt((value as Typed[])[Number(step)]!, rest, by),
    );
  const record = value as Record<string, Typed>;
  return { ...record, [step]: withAt(record[step]!, rest, by) };
}
