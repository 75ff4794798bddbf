import { plainSpaces } from '../../register/text/node-words.ts';
import { sentencesOf } from '../reading/sentences.ts';
import { controlEntries } from './control-entries.ts';
import { datesPrinted } from './dates-printed.ts';
import type { RecordReading, RecordInput } from './record-input.ts';
import { versionHistory } from './version-history.ts';

/** Who approved a document, and when where it says. */
export interface ApprovalSaid {
  readonly by: string;
  readonly on?: string;
}

const approves = '(?:approved|agreed|adopted|ratified|endorsed|signed off)';
const sentence = new RegExp(
  `\\b${approves}\\s+(?:by|at)\\s+(?:a meeting of )?((?:the )?[\\p{Lu}][\\p{L}\\d’'&(), -]{2,120}?)(?=\\s+(?:on|in|at (?:its|the|their)|and)\\b|\\s*[,(:–-]?\\s*(?:on )?\\d{1,2}(?:st|nd|rd|th)?[ ./-]|[.;:]|$)`,
  'iu',
);
const toCome =
  /\b(?:shall|will|must|should|may|can|need|required?|subject to|to be|once|when|until|unless|if|are|is|any|changes?)\b/i;

/** The approvals that a document says it has had. A rule on who approves is none. */
export function approvalsSaid(input: RecordInput): RecordReading<ApprovalSaid>[] {
  const control = fromControl(input);
  const found = [
    ...(control === undefined ? [] : [control]),
    ...fromSentences(input),
    ...fromHistory(input),
  ];
  return found.filter(
    ({ value }, place) =>
      found.findIndex((one) => one.value.by === value.by && one.value.on === value.on) === place,
  );
}

function fromControl(input: RecordInput): RecordReading<ApprovalSaid> | undefined {
  const entries = controlEntries(input).filter(({ clause }) => clause !== undefined);
  const by = entries.find(
    ({ label, value }) =>
      /^(?:approved|agreed|adopted|ratified|endorsed|signed off) (?:by|at)$|^approval(?: body)?$|^approving/i.test(
        label,
      ) && isApprover(value),
  );
  if (by === undefined) return undefined;
  const own = datesPrinted(by.value)[0];
  const dated = entries.find(
    ({ label, value }) =>
      /^(?:date (?:of )?(?:approved|agreed|adopted|approval|adoption|ratified)|(?:approved|agreed|adopted|ratified|approval)(?: on| date))$/i.test(
        label,
      ) && datesPrinted(value).length > 0,
  );
  const on = own?.date ?? (dated === undefined ? undefined : datesPrinted(dated.value)[0]?.date);
  return {
    value: { by: bareApprover(by.value), ...(on === undefined ? {} : { on }) },
    evidence: [by, ...(own === undefined && dated !== undefined ? [dated] : [])].map(
      ({ clause, quote }) => ({ clause: clause!, quote }),
    ),
    proposed: { reason: 'The document’s control lines say so', confidence: 'high' },
  };
}

// Only bodies: who signed as a person is left to a person.
function isApprover(value: string): boolean {
  return /\b(?:board|group|partnership|committee|forum|cabinet|council|panel|executive|members?|assembly|authority|trust)\b/i.test(
    value,
  );
}

function bareApprover(value: string): string {
  let bare = value;
  for (const { quote } of datesPrinted(value)) bare = bare.replace(quote, '');
  return plainSpaces(bare)
    .replace(/[\s,:;(–-]+(?:on|at|in)?[\s)]*$/i, '')
    .slice(0, 400);
}

// A row of its table of versions may say it: “1.0, May 2023, approved by the Board”.
function fromHistory(input: RecordInput): RecordReading<ApprovalSaid>[] {
  return input.text.passages.flatMap((passage) => {
    const { id, node } = passage;
    const history =
      node.kind === 'table'
        ? versionHistory({ text: { passages: [passage], isWhole: true } })
        : undefined;
    return (history?.value ?? []).flatMap(({ date, note = '' }) => {
      const by = sentence.exec(note)?.[1];
      if (by === undefined || toCome.test(note) || !isApprover(by)) return [];
      return [
        {
          value: { by: bareApprover(by), ...(date === undefined ? {} : { on: date }) },
          evidence: [{ clause: id, quote: note }],
          proposed: { reason: 'Its table of versions says so', confidence: 'high' },
        },
      ];
    });
  });
}

const ofDocument =
  /^\W*$|\b(?:terms of reference|terms|document|constitution|agreement|remit|standing orders|version|v\d[\d.]*)\b/i;

function fromSentences({ text }: RecordInput): RecordReading<ApprovalSaid>[] {
  return sentencesOf(text).flatMap(({ clause, words, kind }) => {
    const match = kind === 'cell' || words.length > 240 ? null : sentence.exec(words);
    if (match === null) return [];
    const before = words.slice(0, match.index);
    if (toCome.test(before) || !isApprover(match[1]!) || !ofDocument.test(before)) return [];
    const on = datesPrinted(words.slice(match.index))[0]?.date;
    return [
      {
        value: { by: bareApprover(match[1]!), ...(on === undefined ? {} : { on }) },
        evidence: [{ clause, quote: words }],
        proposed: {
          reason: 'A sentence in the past says so',
          confidence: on === undefined ? 'medium' : 'high',
        },
      },
    ];
  });
}
