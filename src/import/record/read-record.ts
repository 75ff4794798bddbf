import type { BodyKind } from '../../model/body-kind.ts';
import type { DocumentForm } from '../../model/document-form.ts';
import type { Language } from '../../model/language.ts';
import type { ApprovalSaid } from './approvals-said.ts';
import { approvalsSaid } from './approvals-said.ts';
import { bodyAliases } from './body-aliases.ts';
import { bodyNameRead } from './body-name-read.ts';
import { documentForm } from './document-form.ts';
import { kindInName } from './kind-in-name.ts';
import type { PartInLanguage } from './languages-read.ts';
import { partsInOther, textLanguage } from './languages-read.ts';
import { namesByLanguage } from './names-by-language.ts';
import { printedTitle } from './printed-title.ts';
import type { RecordReading, RecordInput } from './record-input.ts';
import type { RelationSaid } from './relations-said.ts';
import { relationsSaid } from './relations-said.ts';
import type { LicenceSaid } from './rights-said.ts';
import { rightsSaid } from './rights-said.ts';
import { statusSaid } from './status-said.ts';
import { statutorySaid } from './statutory-said.ts';
import type { EarlierVersion } from './version-history.ts';
import { versionHistory } from './version-history.ts';
import { titlePassages } from './title-passages.ts';
import type { VersionSaid } from './version-said.ts';
import { versionSaid } from './version-said.ts';

/** What a document says of itself and of its body, as proposed. What it does not say is left out. */
export interface RecordReadings {
  readonly title?: RecordReading<string>;
  readonly name?: RecordReading<string>;
  readonly aliases?: RecordReading<string[]>;
  /** Its names in other languages. */
  readonly names?: RecordReading<Partial<Record<Language, string>>>;
  readonly kind?: RecordReading<BodyKind>;
  readonly statutory?: RecordReading<'yes' | 'no'>;
  readonly form?: RecordReading<DocumentForm>;
  readonly language?: RecordReading<Language>;
  /** Parts of the text in another language. */
  readonly otherLanguages: readonly PartInLanguage[];
  readonly status?: RecordReading<'draft' | 'final'>;
  readonly version?: RecordReading<VersionSaid>;
  readonly approvals: readonly RecordReading<ApprovalSaid>[];
  readonly history?: RecordReading<EarlierVersion[]>;
  readonly relations: readonly RecordReading<RelationSaid>[];
  readonly copyrightHolder?: RecordReading<string>;
  readonly licence?: RecordReading<LicenceSaid>;
}

/** Reads from a document what `constitution.yaml` holds of it. */
export function readRecord(input: RecordInput): RecordReadings {
  const name = bodyNameRead(input);
  return withoutMissing({
    title: printedTitle(input),
    name,
    names: namesByLanguage(input),
    ...(name === undefined ? { relations: [] } : ofBody(name, input)),
    form: documentForm(input.text),
    language: languageRead(input),
    otherLanguages: partsInOther(input.content),
    status: statusSaid(input),
    version: versionSaid(input),
    approvals: approvalsSaid(input),
    history: versionHistory(input),
    ...rightsSaid(input),
  });
}

function ofBody(name: RecordReading<string>, input: RecordInput) {
  const aliases = bodyAliases(name.value, input);
  const own = { name: name.value, aliases: aliases?.value ?? [] };
  const relations = relationsSaid(input, own);
  const context = [titleOf(input), ...partOf(relations)].join(' ');
  return {
    aliases,
    kind: { ...kindInName(name.value, context), evidence: name.evidence },
    statutory: statutorySaid(input, own),
    relations,
  };
}

// “It is a committee of the Integrated Care Board” says what its title may not.
function partOf(relations: readonly RecordReading<RelationSaid>[]): string[] {
  return relations.flatMap(({ value: { relation, to } }) =>
    relation.kind === 'part-of' ? [to] : [],
  );
}

function titleOf({ text }: RecordInput): string {
  return titlePassages(text)
    .map(({ words }) => words)
    .join(' ');
}

function languageRead({ content, fileLanguage }: RecordInput): RecordReading<Language> | undefined {
  const value = textLanguage(content);
  if (value === undefined) return undefined;
  return {
    value,
    evidence: [],
    ...(fileLanguage === undefined ? {} : { outside: fileLanguage }),
    proposed: { reason: 'Most of its small words are of this language', confidence: 'high' },
  };
}

// A field without a value is no field.
type Loose<Shape> = { [Key in keyof Shape]: Shape[Key] | undefined };
function withoutMissing(readings: Loose<RecordReadings>): RecordReadings {
  const given = Object.entries(readings).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as unknown as RecordReadings;
}
