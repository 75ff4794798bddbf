import { fileURLToPath } from 'node:url';
import { diskFolders } from '../../../src/files/disk-files.ts';
import type { Files, Folders } from '../../../src/files/files.ts';
import { memoryFiles } from '../../../src/files/memory-files.ts';
import type { DraftBody } from '../../../src/import/draft/draft.ts';
import { importDocument } from '../../../src/import/import-document.ts';
import type { TopicId } from '../../../src/model/topic-ids.ts';
import { topicIds } from '../../../src/model/topic-ids.ts';
import { topics } from '../../../src/model/topics.ts';
import type { TextNode } from '../../../src/model/text.ts';
import type { Authored, AuthoredFact, AuthoredSource } from './authored.ts';
import { authoredSources } from './authored.ts';
import { commonInOrder } from './common-in-order.ts';
import { sameOnGiven } from './same-on-given.ts';
import { folded, textParts } from './text-parts.ts';

/** So many of so many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** What is measured of an import, by name. */
export type Measures = Readonly<Record<MeasureName, Share>>;

export const measureNames = [
  'words',
  'labels',
  'headings found',
  'headings right',
  'levels',
  'cells',
  'facts precision',
  'facts recall',
  'silence precision',
  'seats precision',
  'seats recall',
] as const;
export type MeasureName = (typeof measureNames)[number];

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A proposal that differs from what people coded. */
export interface Misread {
  readonly body: string;
  readonly topic: string;
  readonly proposed: unknown;
  readonly coded: AuthoredFact | undefined;
}

export interface SourceMeasures {
  readonly id: string;
  readonly measures: Measures;
  readonly misread: readonly Misread[];
}

/** Imports every source anew, into a register that holds knowledge alone, and compares with what people coded. */
export async function measureImport(): Promise<SourceMeasures[]> {
  const all: SourceMeasures[] = [];
  for (const source of authoredSources(root)) all.push(await measureSource(source));
  return all;
}

async function measureSource({ id, file, bytes, bodies }: AuthoredSource): Promise<SourceMeasures> {
  const folders = knowledgeAlone();
  const imported = await importDocument({ name: file, bytes }, { folders, today: '2026-01-01' });
  if ('refused' in imported) throw new Error(`${file}: ${imported.refused}`);
  const drafts = imported.draft.bodies;
  const misread: Misread[] = [];
  const measures = {
    ...compareTexts(
      drafts.map(contentOfDraft),
      bodies.map(({ content }) => content),
    ),
    ...compareFacts(bodies, { drafts, misread }),
    ...compareSeats(bodies, drafts),
  };
  return { id, measures, misread };
}

// What a register knows before any document of its own.
function knowledgeAlone(): Folders {
  const { content } = diskFolders(`${root}/content`);
  const knowledge: Files = {
    ...content,
    entriesOf: (folder) => {
      const entries = content.entriesOf(folder);
      const isTop = folder === '' && Array.isArray(entries);
      return isTop
        ? entries.filter(({ name }: { name: string }) => /^(?:knowledge|site\.yaml)$/.test(name))
        : entries;
    },
  };
  return { content: knowledge, seeds: memoryFiles('seeds', new Map()) };
}

function contentOfDraft({ text }: DraftBody): readonly TextNode[] {
  return text['content'] as unknown as readonly TextNode[];
}

function compareTexts(
  drafted: readonly (readonly TextNode[])[],
  coded: readonly (readonly TextNode[])[],
) {
  const [ours, theirs] = [textParts(drafted), textParts(coded)];
  const common = (of: (parts: typeof ours) => readonly string[]) =>
    commonInOrder(of(ours), of(theirs));
  const headings = common((parts) => parts.headings.map(({ words }) => words));
  const levels = headings.filter(
    ([i, j]) => ours.headings[i]!.level === theirs.headings[j]!.level,
  ).length;
  const shown = theirs.words.filter((word) => word !== '•').length;
  const words = common((parts) => parts.words).filter(([, j]) => theirs.words[j] !== '•').length;
  return {
    words: { right: words, of: shown },
    labels: { right: common((parts) => parts.labels).length, of: theirs.labels.length },
    'headings found': { right: headings.length, of: theirs.headings.length },
    'headings right': { right: headings.length, of: ours.headings.length },
    levels: { right: levels, of: headings.length },
    cells: { right: common((parts) => parts.cells).length, of: theirs.cells.length },
  };
}

function compareFacts(
  bodies: readonly Authored[],
  { drafts, misread }: { drafts: readonly DraftBody[]; misread: Misread[] },
) {
  const pairs = bodies.flatMap((body, place) =>
    topicIds.map((topic) => ({
      body: body.key,
      topic,
      coded: body.facts[topic],
      proposed: drafts[place]?.facts[topic] as AuthoredFact | undefined,
    })),
  );
  const isStated = (fact: AuthoredFact | undefined): boolean => fact?.state === 'stated';
  const proposed = pairs.filter((pair) => isStated(pair.proposed));
  const right = proposed.filter(isRight);
  const silent = pairs.filter((pair) => pair.proposed?.state === 'not-stated');
  const silentRight = silent.filter((pair) => pair.coded?.state === 'not-stated');
  misread.push(
    ...proposed.filter((pair) => !isRight(pair)),
    ...silent.filter((pair) => pair.coded?.state !== 'not-stated'),
  );
  return {
    'facts precision': { right: right.length, of: proposed.length },
    'facts recall': {
      right: right.length,
      of: pairs.filter(({ coded }) => isStated(coded)).length,
    },
    'silence precision': { right: silentRight.length, of: silent.length },
  };
}

// The same answer wherever the proposal gives a field, on words that the coded one rests on too.
function isRight({
  topic,
  proposed,
  coded,
}: {
  topic: TopicId;
  proposed: AuthoredFact | undefined;
  coded: AuthoredFact | undefined;
}): boolean {
  if (coded?.state !== 'stated' || proposed?.state !== 'stated') return false;
  const { answer } = topics[topic];
  const differs = sameOnGiven(
    answer.safeParse(proposed.answer).data,
    answer.safeParse(coded.answer).data,
  );
  return differs === undefined && sharesWords(proposed, coded);
}

function sharesWords(ours: AuthoredFact, theirs: AuthoredFact): boolean {
  return (ours.evidence ?? []).some(({ quote }) =>
    (theirs.evidence ?? []).some((other) => {
      const [one, two] = [folded(quote), folded(other.quote)];
      return one.includes(two) || two.includes(one) || commonWords(one, two) >= 4;
    }),
  );
}

function commonWords(one: string, two: string): number {
  return commonInOrder(one.split(' '), two.split(' ')).length;
}

// A number is typed as text in content files.
function asTyped(_: string, value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}

function compareSeats(bodies: readonly Authored[], drafts: readonly DraftBody[]) {
  const seatsOf = (seats: readonly Readonly<Record<string, unknown>>[]): string[] =>
    seats.map(({ label, count, office }) =>
      JSON.stringify([folded(String(label)), count, office], asTyped),
    );
  const pairs = bodies.map((body, place) => ({
    coded: seatsOf(body.seats),
    proposed: seatsOf((drafts[place]?.membership?.['seats'] ?? []) as never),
  }));
  const right = pairs.map(({ coded, proposed }) => commonInOrder(proposed, coded).length);
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  return {
    'seats precision': { right: sum(right), of: sum(pairs.map(({ proposed }) => proposed.length)) },
    'seats recall': { right: sum(right), of: sum(pairs.map(({ coded }) => coded.length)) },
  };
}
