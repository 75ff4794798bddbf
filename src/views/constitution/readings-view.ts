import type { DocumentForm } from '../../model/document-form.ts';
import { isOpen } from '../../register/readings/reading.ts';
import { readSoFar } from '../../register/readings/read-so-far.ts';
import type { Constitution } from '../../register/register.ts';
import type { AnswerView } from '../answers/answers-view.ts';

/** The answers of one document, apart by what can be said of each. */
export interface ReadingsView {
  readonly answered: readonly AnswerView[];
  /** What the document is silent on. */
  readonly silent: readonly AnswerView[];
  /** What the part of the document that we hold does not say. */
  readonly notHeld: readonly AnswerView[];
  readonly unread: readonly AnswerView[];
  /** Why some questions are not asked of it, as a sentence. */
  readonly notAsked: string | undefined;
  /** “34 of 52 questions read.”, until all are. */
  readonly progress: string | undefined;
  /** What our copy is, where it is not the whole document. */
  readonly partHeld: string | undefined;
}

/** Sorts the answers of a document: nothing that nobody has read stands among its silences. */
export function readingsView(
  answers: readonly AnswerView[],
  constitution: Pick<Constitution, 'record' | 'partHeld' | 'facts'>,
): ReadingsView {
  const { record, partHeld } = constitution;
  const inState = (wanted: AnswerView['state']): AnswerView[] =>
    answers.filter(({ state }) => state === wanted);
  const { read, asked } = readSoFar(constitution);
  return {
    answered: answers.filter(({ state }) => !isOpen(state) && state !== 'not-stated'),
    silent: inState('not-stated'),
    notHeld: inState('not-held'),
    unread: inState('unread'),
    notAsked: notAsked(record.form),
    progress: read === asked ? undefined : `${read} of ${asked} questions read.`,
    partHeld: partHeld === undefined ? undefined : `We hold only ${partHeld}.`,
  };
}

function notAsked(form: DocumentForm = 'terms'): string | undefined {
  if (form === 'terms') return undefined;
  return form === 'matrix'
    ? 'This document is only a table of who does what. It is not asked how the body meets or decides.'
    : 'This document is only a list of members. It is not asked how the body meets or decides.';
}
