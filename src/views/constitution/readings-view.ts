import type { DocumentForm } from '../../model/document-form.ts';
import type { ReadingState } from '../../register/readings/reading.ts';
import { readSoFar } from '../../register/readings/read-so-far.ts';
import type { Constitution } from '../../register/register.ts';
import { count } from '../../english/count.ts';
import type { AnswerView } from '../answers/answers-view.ts';

/** Every question that the document is asked, each once, apart by what can be said of it. */
export interface ReadingsView {
  /** “52 questions”. */
  readonly title: string;
  /** “29 stated · 22 not stated · 1 unclear”. */
  readonly counts: string;
  /** “29 stated”. */
  readonly brief: string;
  readonly groups: readonly QuestionGroup[];
  /** Why some questions are not asked of it, as a sentence. */
  readonly notAsked: string | undefined;
  /** “34 of 52 questions read.”, until all are. */
  readonly progress: string | undefined;
  /** What our copy is, where it is not the whole document. */
  readonly partHeld: string | undefined;
}

/** The questions of which the same can be said. */
export interface QuestionGroup {
  readonly id: string;
  /** “Not stated”. */
  readonly name: string;
  /** What that means, where the name leaves room for doubt. */
  readonly said: string | undefined;
  /** Whether each is followed by how many other documents answer. */
  readonly showsOthers: boolean;
  readonly answers: readonly AnswerView[];
}

/** Sorts the answers of a document: nothing that nobody has read stands among its silences. */
export function readingsView(
  answers: readonly AnswerView[],
  constitution: Pick<Constitution, 'record' | 'partHeld' | 'facts'>,
): ReadingsView {
  const { record, partHeld } = constitution;
  const { read, asked } = readSoFar(constitution);
  const held = partHeld === undefined ? undefined : `We hold only ${partHeld}.`;
  const groups = kinds(held)
    .map(({ state, ...kind }) => ({
      ...kind,
      answers: answers.filter((answer) => answer.state === state),
    }))
    .filter((group) => group.answers.length > 0);
  return {
    title: count(asked, 'question'),
    counts: groups
      .map(({ name, answers: own }) => `${own.length} ${name.toLowerCase()}`)
      .join(' · '),
    brief: briefOf(groups),
    groups,
    notAsked: notAsked(record.form),
    progress: read === asked ? undefined : `${read} of ${asked} questions read.`,
    partHeld: held,
  };
}

// What a document says is told first; of one that nobody has read, only that.
function briefOf(groups: readonly QuestionGroup[]): string {
  const told = groups.find(({ id }) => id === 'stated') ?? groups[0];
  return told === undefined ? '' : `${told.answers.length} ${told.name.toLowerCase()}`;
}

type Kind = Omit<QuestionGroup, 'answers'> & { readonly state: ReadingState };

function kinds(held: string | undefined): Kind[] {
  return [
    { state: 'stated', id: 'stated', name: 'Stated', said: undefined, showsOthers: false },
    {
      state: 'unclear',
      id: 'unclear',
      name: 'Unclear',
      said: 'The document says something on these questions, and it can be read in more than one way.',
      showsOthers: false,
    },
    {
      state: 'elsewhere',
      id: 'left-to-another',
      name: 'Left to another document',
      said: undefined,
      showsOthers: false,
    },
    {
      state: 'placeholder',
      id: 'to-be-written',
      name: 'Still to be written',
      said: 'The document leaves room for these answers, and does not give them yet.',
      showsOthers: false,
    },
    {
      state: 'not-stated',
      id: 'not-stated',
      name: 'Not stated',
      said: 'The document does not answer these questions. Beside each: how many documents here do.',
      showsOthers: true,
    },
    {
      state: 'not-held',
      id: 'not-held',
      name: 'Not in the part we hold',
      said: `${held ?? ''} It does not answer these questions. The rest of the document may.`.trim(),
      showsOthers: true,
    },
    {
      state: 'unread',
      id: 'not-read',
      name: 'Not read yet',
      said: 'Nobody has read the document for these questions yet, so nothing is said of it here.',
      showsOthers: false,
    },
  ];
}

function notAsked(form: DocumentForm = 'terms'): string | undefined {
  if (form === 'terms') return undefined;
  return form === 'matrix'
    ? 'This document is only a table of who does what. It is not asked how the body meets or decides.'
    : 'This document is only a list of members. It is not asked how the body meets or decides.';
}
