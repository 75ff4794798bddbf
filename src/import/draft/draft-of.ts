import type { Block, ReadDocument } from '../../documents/block.ts';
import { transcriptOf } from '../../documents/transcript.ts';
import { plainName } from '../../english/plain-name.ts';
import { withholdPeople } from '../people/withhold-people.ts';
import { readableText } from '../reading/readable-text.ts';
import { isPartial } from '../record/is-partial.ts';
import { structureOf } from '../structure/structure-of.ts';
import type { PlacelessBody } from './body-draft.ts';
import { bodyDraft } from './body-draft.ts';
import { bodyTexts } from './body-texts.ts';
import type { Destination } from './destination.ts';
import { destinationFor, freeIdLike, idFrom } from './destination.ts';
import type { Draft, DraftBody, DraftRecord } from './draft.ts';
import { wordsOf } from './draft.ts';
import type { KnownRecords } from './known-records.ts';
import { sourceDraft, transcriptName } from './source-draft.ts';

/** A file that someone received. */
export interface ReceivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a draft is made from. */
export interface DraftInput {
  readonly file: ReceivedFile;
  readonly read: ReadDocument;
  readonly known: KnownRecords;
  /** Where its first body goes; left out, the name of the body says. */
  readonly into?: Destination | undefined;
}

/** Makes of a document what it would be in a register: its words, and what a person is to confirm. */
export function draftOf({ file, read, known, into }: DraftInput): Draft {
  const { blocks } = read;
  const { content } = withholdPeople(structureOf(blocks));
  const part = isPartial(readableText(content, { isWhole: true }), blocks);
  const seedName = plainName(file.name) || 'document';
  const stem = seedName.replace(/\.[a-z0-9]+$/u, '');
  const sourceId = freeIdLike(idFrom(stem, 'document'), (id) => known.sources.has(id));
  const drafted = bodyTexts(content).map((text) =>
    bodyDraft({
      text,
      known,
      partnership: into?.partnership,
      isWhole: part === undefined,
      asides: wordsAside(blocks),
      fileTitle: read.title,
      fileLanguage: read.language,
      fallbackName: stem.replaceAll('-', ' '),
      sourceId,
    }),
  );
  const bodies = placed(drafted, { known, into });
  const transcript = transcriptOf(blocks);
  return {
    bodies,
    partnerships: newPartnerships(bodies, drafted, known),
    organisations: new Map(drafted.flatMap(newOrganisations)),
    sourceId,
    source: sourceDraft({
      title: wordsOf(bodies[0]!.constitution, 'title'),
      file: seedName,
      bytes: file.bytes,
      transcript,
      blocks,
      parts: bodies.map(({ partnership, body }) => `${partnership}/${body}`),
      partHeld: part && `a copy without ${part.missing}`,
    }),
    seeds: new Map<string, string | Uint8Array>([
      [seedName, file.bytes],
      [transcriptName(seedName), transcript.text],
    ]),
  };
}

// Each is proposed as the seats are: until a person confirms it, no page speaks of it.
function newOrganisations({ organisations }: PlacelessBody): [string, DraftRecord][] {
  return organisations.map(({ id, aliases, ...organisation }) => [
    id,
    {
      ...organisation,
      aliases,
      proposed: { reason: 'It holds a seat in a document imported', confidence: 'medium' },
    },
  ]);
}

function wordsAside(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.aside !== undefined ? [block.text] : [],
  );
}

// The first body says where the document goes; its others stand beside it. Where the register has a
// body of that id, this one gets an id of its own.
function placed(
  drafted: readonly PlacelessBody[],
  { known, into }: { known: KnownRecords; into: Destination | undefined },
): DraftBody[] {
  const taken = new Set(known.bodies.map(({ id }) => id));
  const [first] = drafted;
  const family = into ?? destinationFor(first!.name, known.partnerships);
  return drafted.map(({ name, files }, place): DraftBody => {
    const { partnership } = family;
    const own = place === 0 ? family.body : bodyIdIn(partnership, name, first!.name);
    const isAsked = place === 0 && into !== undefined;
    const body = isAsked ? own : freeIdLike(own, (id) => taken.has(`${partnership}/${id}`));
    taken.add(`${partnership}/${body}`);
    return { partnership, body, ...files };
  });
}

function bodyIdIn(partnership: string, name: string, familyName: string): string {
  const beside = destinationFor(name, [{ id: partnership, name: familyName }]);
  return beside.partnership === partnership ? beside.body : idFrom(name, 'body');
}

function newPartnerships(
  [first]: readonly DraftBody[],
  [named]: readonly PlacelessBody[],
  known: KnownRecords,
): Draft['partnerships'] {
  const { partnership } = first!;
  const isKnown = known.partnerships.some(({ id }) => id === partnership);
  return new Map(isKnown ? [] : [[partnership, { name: named!.name }]]);
}
