import type { DocumentForm } from '../../model/document-form.ts';
import type { TextNode } from '../../model/text.ts';
import { indexText } from '../../register/text/text-index.ts';
import { heldBack } from '../../model/withheld.ts';
import type { MatrixRead } from '../matrices/read-matrices.ts';
import { readMatrices } from '../matrices/read-matrices.ts';
import { readableText } from '../reading/readable-text.ts';
import { readRecord } from '../record/read-record.ts';
import type { RecordReadings } from '../record/read-record.ts';
import type { RecordInput } from '../record/record-input.ts';
import type { ProposedOrganisation } from '../seats/known-organisation.ts';
import { readSeats } from '../seats/read-seats.ts';
import { giveIds } from '../structure/give-ids.ts';
import { readTopics } from '../topics/read-topics.ts';
import type { BodyText } from './body-texts.ts';
import { constitutionDraft } from './constitution-draft.ts';
import type { DraftBody, DraftRecord } from './draft.ts';
import { factsDraft } from './facts-draft.ts';
import type { KnownRecords } from './known-records.ts';
import { noSilenceBesideSeats } from './no-silence-beside-seats.ts';

/** What a body of a document is drafted from. */
export interface BodyInput {
  readonly text: BodyText;
  readonly known: KnownRecords;
  /** The partnership it is to stand in, where someone said so. */
  readonly partnership?: string | undefined;
  readonly isWhole: boolean;
  /** Words of the file that are no part of its text. */
  readonly asides: readonly string[];
  readonly fileTitle?: string | undefined;
  readonly fileLanguage?: string | undefined;
  /** What it is called where its words do not say. */
  readonly fallbackName: string;
  readonly sourceId: string;
}

/** A body as drafted, but for its place in the register. */
export interface PlacelessBody {
  readonly name: string;
  readonly files: Omit<DraftBody, 'partnership' | 'body'>;
  /** Organisations that hold its seats, and that the register does not have yet. */
  readonly organisations: readonly ProposedOrganisation[];
}

/** Drafts the files of one body from its words. */
export function bodyDraft(input: BodyInput): PlacelessBody {
  const { known, isWhole, sourceId } = input;
  const content = giveIds(input.text.content);
  const text = readableText(content, { isWhole });
  const readings = recordOf(input, { content, text });
  const name = nameFor(readings.name?.value ?? input.text.name, input);
  const title = nameFor(readings.title?.value ?? titlesIn(content), { fallbackName: name });
  const seats = readSeats(text, known);
  const { matrices, organisations } = readMatrices(text, known);
  const [surest] = matrices;
  const form =
    readings.form?.value ?? formOfTables(content, { seats: seats.membership?.seats ?? [] });
  const constitution = constitutionDraft({
    readings,
    form,
    name,
    title,
    sourceId,
    registerLanguage: known.language,
  });
  const files = {
    constitution,
    text: { content: withLanguages(content, readings) as readonly unknown[] as DraftRecord[] },
    facts: factsDraft(noSilenceBesideSeats(readTopics(text), seats.membership?.seats ?? []), form),
    ...(seats.membership && { membership: seats.membership as unknown as DraftRecord }),
    ...(surest && { rasci: matrixDraft(surest) }),
  };
  return { name, files, organisations: [...seats.organisations, ...organisations] };
}

function recordOf(
  { text: own, known, asides, fileTitle, fileLanguage, partnership }: BodyInput,
  { content, text }: Pick<RecordInput, 'content' | 'text'>,
): RecordReadings {
  return readRecord({
    text,
    content,
    asides,
    ...(own.name === undefined ? {} : { bodyName: own.name }),
    ...(fileTitle === undefined ? {} : { fileTitle }),
    ...(fileLanguage === undefined ? {} : { fileLanguage }),
    ...(partnership === undefined ? {} : { partnership }),
    ...(own.besides === undefined ? {} : { besides: own.besides }),
    bodies: known.bodies,
    organisations: known.organisations,
  });
}

// A sheet or a table alone that seats stand in, without a sentence or a title that says so.
function formOfTables(
  content: readonly TextNode[],
  { seats }: { readonly seats: readonly unknown[] },
): DocumentForm | undefined {
  const isTableAlone =
    content.some(({ kind }) => kind === 'table') &&
    content.every(({ kind }) => kind === 'table' || kind === 'title');
  return isTableAlone && seats.length > 0 ? 'membership-list' : undefined;
}

function matrixDraft({ matrix, proposed }: MatrixRead): DraftRecord {
  return { ...(matrix as unknown as DraftRecord), proposed: { ...proposed } };
}

const longestName = 400;

// A name needs a letter or a digit, and none of a person.
function nameFor(
  words: string | undefined,
  { fallbackName }: Pick<BodyInput, 'fallbackName'>,
): string {
  const name = heldBack(words ?? '')
    .slice(0, longestName)
    .trim();
  return /[\p{L}\p{Nd}]/u.test(name) ? name : fallbackName;
}

function titlesIn(content: readonly TextNode[]): string {
  return content.flatMap((node) => (node.kind === 'title' ? [node.text] : [])).join(' ');
}

function withLanguages(
  content: readonly TextNode[],
  { otherLanguages }: RecordReadings,
): readonly TextNode[] {
  if (otherLanguages.length === 0) return content;
  const marked: readonly TextNode[] = structuredClone(content);
  const { byId } = indexText(marked);
  for (const { clause, language } of otherLanguages) {
    const node = byId.get(clause)?.node as { lang?: string } | undefined;
    if (node !== undefined) node.lang = language;
  }
  return marked;
}
