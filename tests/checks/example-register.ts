import { topicIds } from '../../src/model/topic-ids.ts';
import { referencesIn } from '../../src/model/walk/references-in.ts';
import { BrokenRecords } from '../../src/register/loading/broken-records.ts';
import type { ContentKind, RecordOf } from '../../src/register/loading/content-kinds.ts';
import { kindOf, schemas } from '../../src/register/loading/content-kinds.ts';
import type { Joined } from '../../src/register/loading/join-records.ts';
import { joinRecords } from '../../src/register/loading/join-records.ts';
import type { Content, Loaded } from '../../src/register/loading/load-content.ts';
import { loadContent } from '../../src/register/loading/load-content.ts';
import type { Register } from '../../src/register/register.ts';
import { parseYaml } from '../../src/files/parse-yaml.ts';
import { knowledge } from '../fixtures/own-folders.ts';

/** The files of an example by short name: `rasci`, `organisations/riverside-council`. */
export type ExampleFiles = Readonly<Record<string, string>>;

// The survey itself is content: what is usually expected is written there.
const { topic, check } = loadContent(knowledge).value;

const legend = Object.entries({
  R: 'Responsible',
  A: 'Accountable',
  S: 'Support',
  C: 'Consulted',
  I: 'Informed',
}).map(([letter, word]) => ({ letter, word, asWritten: `${letter} ${word}` }));

/** What an example leaves out: a board without seats that says nothing on any topic. */
const quiet: Record<string, object> = {
  site: {
    name: 'Riverside register',
    strapline: 'An example',
    baseUrl: 'https://riverside.example',
    publisher: { name: 'Riverside' },
    licence: { name: 'None', url: 'https://riverside.example/licence' },
    checksReadUpTo: '99.0',
    nameRetentionMonths: '24',
  },
  place: { name: 'Riverside', kind: 'district', nation: 'england' },
  partnership: { name: 'Riverside Partnership', place: 'riverside', summary: 'An example.' },
  constitution: {
    body: { name: 'Riverside Board', kind: 'partnership-board', statutory: 'no' },
    title: 'Terms of reference',
    summary: 'It is an example.',
    status: 'final',
    version: {},
    source: 'riverside',
  },
  text: { content: [{ kind: 'title', text: 'Terms of reference' }] },
  facts: Object.fromEntries(topicIds.map((id) => [id, { state: 'not-stated' }])),
  membership: { state: 'not-stated', seats: [] },
  rasci: {
    caption: 'Who does what',
    table: 'matrix',
    scheme: 'rasci',
    status: 'in-force',
    legend,
    parties: [],
    activities: [],
  },
};

const secondBody = 'steering-group/';

/** Opens a small register in memory: one board, with the files given, and all else quiet. */
export function exampleRegister(files: ExampleFiles, today = '2026-06-01'): Register {
  const content = emptyContent();
  const always = [
    'site',
    'places/riverside',
    'partnership',
    'constitution',
    'text',
    'facts',
    'membership',
  ];
  // A second body, where an example gives one of its files.
  const second = Object.keys(files).some((name) => name.startsWith(secondBody));
  const alsoSecond = second ? always.slice(3).map((name) => `${secondBody}${name}`) : [];
  for (const name of new Set([...always, ...alsoSecond, ...Object.keys(files)]))
    addFile(name, files[name] ?? '', content);
  addOrganisations(content);
  const { value: joined } = joinRecords(content);
  return registerOf(content, { joined, today });
}

function emptyContent(): Content {
  const kinds = Object.keys(schemas).map((kind) => [kind, new Map()]);
  return { ...(Object.fromEntries(kinds) as Content), topic, check, broken: new BrokenRecords() };
}

function addFile(name: string, yaml: string, content: Content): void {
  const { kind, key } = placeOf(name);
  const loaded = read.get(`${name}\n${yaml}`) ?? readFile(name, yaml);
  if (read.size > mostKept) read.clear();
  read.set(`${name}\n${yaml}`, loaded);
  (content[kind] as Map<string, unknown>).set(key, loaded);
}

// Many examples share most of their files: these are read once.
const read = new Map<string, Loaded<unknown>>();
const mostKept = 600;

function readFile(name: string, yaml: string): Loaded<unknown> {
  const { kind, key } = placeOf(name);
  const { value: document, diagnostics } = parseYaml(`${name}.yaml`, yaml === '' ? '{}' : yaml);
  if (diagnostics.length > 0) throw new Error(`${name}: ${diagnostics[0]!.message}`);
  const given = {
    ...quiet[name === 'places/riverside' ? 'place' : name.replace(secondBody, '')],
    ...(document.value as object),
  };
  const parsed = schemas[kind].safeParse(given);
  if (!parsed.success) throw new Error(`${name}: ${parsed.error.message}`);
  return { key, record: parsed.data, document: { ...document, value: given } };
}

function placeOf(name: string): { kind: ContentKind; key: string } {
  if (name === 'site') return { kind: 'site', key: '' };
  if (name === 'partnership') return { kind: 'partnership', key: 'riverside' };
  const inBody = name.startsWith(secondBody) ? name : `board/${name}`;
  const place = kindOf(`${name}.yaml`) ?? kindOf(`partnerships/riverside/${inBody}.yaml`);
  if (place === undefined) throw new Error(`An example has no file “${name}”.`);
  return place;
}

// An organisation that an example only names exists, and is called by its id.
function addOrganisations(content: Content): void {
  for (const kind of ['membership', 'rasci', 'facts', 'constitution'] as const) {
    for (const { record } of content[kind].values() as Iterable<Loaded<unknown>>) {
      const references = referencesIn(schemas[kind], record);
      for (const { kind: to, value } of references) {
        const id = String(value);
        if (to !== 'organisation' || content.organisation.has(id)) continue;
        const name = id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
        addFile(
          `organisations/${id}`,
          `name: ${name}\nsector: unknown\nkind: organisation\n`,
          content,
        );
      }
    }
  }
}

function registerOf(
  content: Content,
  { joined, today }: { joined: Joined; today: string },
): Register {
  const all = <Kind extends ContentKind>(kind: Kind): Map<string, RecordOf<Kind>> =>
    new Map(
      [...content[kind]].sort().map(([key, loaded]) => [key, loaded.record as RecordOf<Kind>]),
    );
  return {
    site: content.site.get('')!.record,
    today,
    places: all('place'),
    organisations: all('organisation'),
    partnerships: joined.partnerships,
    bodies: joined.bodies,
    constitutions: joined.constitutions,
    topics: all('topic'),
    glossary: all('glossary'),
    sources: new Map(),
    guides: new Map(),
    bodyKinds: all('body-kind'),
    placeKinds: all('place-kind'),
    lookFiles: new Map(),
    ownKnowledge: [],
    superseded: all('superseded'),
    statutes: all('statute'),
    standards: all('standard'),
    checks: all('check'),
    errors: new Map(),
    words: new Map(),
    prose: new Map(),
  };
}
