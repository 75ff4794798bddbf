import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TextNode } from '../../src/model/text.ts';
import { printedWords } from '../../src/register/text/node-words.ts';
import { contentOf } from '../../src/register/text/text-index.ts';
import type { ConstitutionFiles } from './generate-constitution.ts';
import { generateConstitution } from './generate-constitution.ts';
import { personName } from './generate-seats.ts';
import { randomFrom } from './random.ts';
import type { PlannedOrganisation, PlannedPartnership, PlannedPlace } from './register-plan.ts';
import { planRegister } from './register-plan.ts';
import { yamlOf } from './yaml-of.ts';

interface GenerateOptions {
  /** How many constitutions. */
  readonly constitutions: number;
  /** The content folder that knowledge and the site’s record are copied from. */
  readonly likeContent: string;
}

/**
 * Writes a register of made-up constitutions into a folder, without mistakes: `content`, and `seeds` beside it.
 *
 * Shape: the same number gives the same bytes; a larger register begins with the smaller one, but for
 *         the last partnership of that.
 * Returns the content folder.
 */
export function generateRegister(
  folder: string,
  { constitutions, likeContent }: GenerateOptions,
): string {
  const content = join(folder, 'content');
  copyShared(likeContent, content);
  const partnerships = planRegister(constitutions);
  for (const place of new Set(partnerships.map(({ place }) => place))) writePlace(place, content);
  const organisations = partnerships.flatMap((partnership) => partnership.organisations);
  for (const organisation of new Map(organisations.map((each) => [each.id, each])).values())
    writeOrganisation(organisation, content);
  for (const partnership of partnerships) writePartnership(partnership, folder);
  return content;
}

function copyShared(from: string, to: string): void {
  cpSync(join(from, 'site.yaml'), join(to, 'site.yaml'));
  cpSync(join(from, 'knowledge'), join(to, 'knowledge'), { recursive: true });
}

function writePlace({ id, name }: PlannedPlace, content: string): void {
  write(join(content, 'places', `${id}.yaml`), yamlOf({ name, kind: 'district' }));
}

function writeOrganisation(
  { id, name, sector, place, partOf }: PlannedOrganisation,
  content: string,
): void {
  const kind = partOf === undefined ? 'organisation' : 'part-of-organisation';
  write(
    join(content, 'organisations', `${id}.yaml`),
    yamlOf({ name, sector, kind, partOf, place }),
  );
}

function writePartnership(partnership: PlannedPartnership, folder: string): void {
  const content = join(folder, 'content');
  const texts: TextNode[] = [];
  for (const body of partnership.bodies) {
    const files = generateConstitution({ partnership, body });
    writeFiles(files, join(content, 'partnerships', partnership.id, body.id));
    texts.push(...(files.text.content as TextNode[]));
  }
  const record = partnershipRecord(partnership);
  write(join(content, 'partnerships', partnership.id, 'partnership.yaml'), yamlOf(record));
  const source = sourceText(
    [...texts, ...record.bodies.flatMap(({ words }) => words ?? [])],
    partnership.id,
  );
  write(join(folder, 'seeds', `${partnership.id}.txt`), source);
  write(
    join(content, 'sources', `${partnership.id}.yaml`),
    yamlOf(sourceRecord(partnership, source)),
  );
}

function writeFiles(files: ConstitutionFiles, folder: string): void {
  for (const [name, record] of Object.entries(files) as [string, object | undefined][]) {
    if (record !== undefined) write(join(folder, `${name}.yaml`), yamlOf(record));
  }
}

function partnershipRecord({ name, place, bodies }: PlannedPartnership) {
  const evidence = [{ in: bodies[0]!.id, clause: 'title-1', quote: bodies[0]!.name }];
  const words: TextNode[] = [
    { kind: 'title', text: 'Forum' },
    { kind: 'clause', id: 'forum-words', text: 'The terms of the forum are still to be written.' },
  ];
  return {
    name,
    place: place.id,
    summary: `The ${name} brings organisations together in ${place.name}. It works through ${bodies.length} bodies with terms of their own.`,
    bodies: [
      {
        id: 'assembly',
        name: `${name} Assembly`,
        kind: 'forum',
        status: 'described',
        summary: 'It hears a report each year.',
        evidence,
        words: undefined,
      },
      {
        id: 'forum',
        name: `${name} Forum`,
        kind: 'forum',
        status: 'placeholder',
        summary: 'Its terms are still to be written.',
        evidence,
        words,
      },
    ],
  };
}

function sourceRecord({ id, name, bodies }: PlannedPartnership, source: string): object {
  return {
    title: `${name} terms of reference`,
    file: `${id}.txt`,
    sha256: createHash('sha256').update(source).digest('hex'),
    received: 'A text file made for measuring',
    residue: ['bookmarks'],
    parts: [
      ...bodies.map((body) => ({ constitution: `${id}/${body.id}` })),
      { placeholder: `${id}/forum` },
    ],
  };
}

/** The words as a document received: a line for each part, with a bookmark left by conversion and the names that are held back. */
function sourceText(nodes: readonly TextNode[], id: string): string {
  const random = randomFrom(`source of ${id}`);
  const lines = nodes
    .flatMap(linesOf)
    .map((line) => line.replace('{withheld:2}', () => personName(random)));
  return `[bookmark: _Toc1]${lines.join('\n')}\n`;
}

function linesOf(node: TextNode): string[] {
  return [printedWords(node).join(' '), ...contentOf(node).flatMap(linesOf)];
}

function write(address: string, text: string): void {
  mkdirSync(dirname(address), { recursive: true });
  writeFileSync(address, text);
}
