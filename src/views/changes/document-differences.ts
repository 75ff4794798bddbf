import { count } from '../../english/count.ts';
import { dateWords } from '../../english/date-words.ts';
import { list } from '../../english/list.ts';
import type { DocumentData } from './build-data.ts';
import type { Both, Difference } from './difference.ts';
import { changed, matched, plainWord } from './difference.ts';

type Part = DocumentData['words'][number];

/** What differs in the document itself: title, version, standing, words. */
export function documentDifferences({ before, after }: Both<DocumentData>): Difference[] {
  return [
    ...changed(
      { before: before.title, after: after.title },
      { kind: 'document-renamed', what: 'Title of the document' },
    ),
    ...versionDifferences({ before, after }),
    ...changed(
      { before: plainWord(before.status), after: plainWord(after.status) },
      { kind: 'document-status', what: 'How the document stands' },
    ),
    ...wordDifferences({ before, after }),
  ];
}

// A release may say the same version in better words.
function versionDifferences({ before, after }: Both<DocumentData>): Difference[] {
  if (versionFields(before) === versionFields(after)) return [];
  return changed(
    { before: before.version, after: after.version },
    { kind: 'document-version', what: 'Version of the document' },
  );
}

function versionFields(document: DocumentData): string {
  const { version_label, version_date, version_period, effective_from, effective_to } = document;
  return JSON.stringify([
    version_label,
    version_date,
    version_period,
    effective_from,
    effective_to,
  ]);
}

/** Whether two documents have the same words in the same order. The ids of their parts are ours. */
export function hasSameWords({ before, after }: Both<DocumentData>): boolean {
  const [old, now] = [before, after].map(({ words }) => JSON.stringify(words.map(wordsOf)));
  return old === now;
}

// More than these names are no help to a reader of a list.
const mostNames = 5;

function wordDifferences({ before, after }: Both<DocumentData>): Difference[] {
  if (hasSameWords({ before, after })) return [];
  const parts = { before: before.words, after: after.words };
  const { added, removed, stayed } = matched(parts, ({ clause }) => clause);
  const differing = stayed.filter((one) => wordsOf(one.before) !== wordsOf(one.after));
  const said = [
    ...partsSaid(
      differing.map((one) => one.after),
      'differ',
      'differs',
    ),
    ...partsSaid(added, 'are new', 'is new'),
    ...partsSaid(removed, 'are gone', 'is gone'),
  ];
  const says = said.length === 0 ? 'Its parts stand in another order.' : `${said.join('; ')}.`;
  return [{ kind: 'document-words', what: 'Words of the document', says }];
}

function wordsOf({ label, words }: Part): string {
  return JSON.stringify([label, words]);
}

function partsSaid(parts: readonly Part[], several: string, one: string): string[] {
  if (parts.length === 0) return [];
  const names = [...new Set(parts.map(({ clause_name }) => clause_name))];
  const more = names.length - mostNames;
  const shown = more > 1 ? [...names.slice(0, mostNames), `${more} others`] : names;
  return [`${count(parts.length, 'part')} ${parts.length === 1 ? one : several} (${list(shown)})`];
}

/** What differs in when the document is due for review. */
export function reviewDifferences({ before, after }: Both<DocumentData>): Difference[] {
  return [
    ...changed(
      { before: before.review.due, after: after.review.due },
      { kind: 'review-due', what: 'Review due' },
    ).map((one) => ({ ...one, before: dateSaid(one.before), after: dateSaid(one.after) })),
    ...changed(
      { before: heldSaid(before), after: heldSaid(after) },
      { kind: 'review-held', what: 'Last review' },
    ),
  ];
}

function dateSaid(date: string | undefined): string {
  return date === undefined ? 'no date' : dateWords(date);
}

function heldSaid({ review: { last_held: held, outcome } }: DocumentData): string {
  if (held === undefined) return 'none is recorded';
  return outcome === undefined ? dateWords(held) : `${dateWords(held)}: ${plainWord(outcome)}`;
}
