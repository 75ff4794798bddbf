import type { DocumentForm } from '../../model/document-form.ts';
import type { Writable } from '../../files/write-yaml.ts';
import type { RecordReading } from '../record/record-input.ts';
import type { RecordReadings } from '../record/read-record.ts';
import type { DraftRecord } from './draft.ts';

/** What the record of a constitution is made from. */
export interface ConstitutionInput {
  readonly readings: RecordReadings;
  readonly form: DocumentForm | undefined;
  readonly name: string;
  readonly title: string;
  readonly sourceId: string;
  /** The language of the register: a document in it does not say so. */
  readonly registerLanguage: string;
}

/** The record of a constitution: what is printed, and as proposals what a person is to confirm. */
export function constitutionDraft(input: ConstitutionInput): DraftRecord {
  const { readings, form, name, title, sourceId, registerLanguage } = input;
  const { aliases, kind, language, status, copyrightHolder } = readings;
  const isOther = language !== undefined && baseOf(language.value) !== baseOf(registerLanguage);
  return {
    body: {
      name,
      aliases: aliases?.value,
      names: readings.names && { ...readings.names.value },
      kind: kind?.value ?? 'other',
      statutory: 'unknown',
    },
    title,
    form: form === 'terms' ? undefined : form,
    language: isOther ? language.value : undefined,
    status: status?.value ?? 'unknown',
    statusNote: status && `Read from ${quoted(status)}, and not confirmed yet.`,
    version: versionOf(readings),
    approvals: someOf(readings.approvals.flatMap((one) => withEvidence({ ...one.value }, one))),
    relations: someOf(
      readings.relations.map(({ value, proposed }) => ({
        ...(value.relation as unknown as DraftRecord),
        proposed: { ...proposed },
      })),
    ),
    source: sourceId,
    copyrightHolder: copyrightHolder?.value,
  };
}

// `en` and `en-GB` are one language.
function baseOf(code: string): string {
  return code.split('-')[0]!;
}

// What stands in a running head has no clause that could be quoted, and is left to the person who reads.
function versionOf({ version }: RecordReadings): DraftRecord | undefined {
  return version && withEvidence({ ...version.value }, version)[0];
}

function withEvidence(
  fields: DraftRecord,
  { evidence, proposed }: RecordReading<unknown>,
): DraftRecord[] {
  if (evidence.length === 0) return [];
  return [{ ...fields, evidence: evidence.map((one) => ({ ...one })), proposed: { ...proposed } }];
}

function quoted({ evidence, outside }: RecordReading<unknown>): string {
  const words = evidence[0]?.quote ?? outside;
  return words === undefined ? 'the document' : `“${words.slice(0, 200)}”`;
}

function someOf<Value extends Writable>(all: readonly Value[]): readonly Value[] | undefined {
  return all.length === 0 ? undefined : all;
}
