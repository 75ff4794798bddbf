import { count } from '../../english/count.ts';
import type { BodyFindingsView } from '../findings/body-findings-view.ts';
import type { RasciView } from '../responsibilities/rasci-view.ts';
import type { ReadingsView } from './readings-view.ts';
import type { SeatsView } from './seats-view.ts';

/** A part of the page, with how much is in it. */
export interface PagePart {
  /** The anchor of the part. */
  readonly id: string;
  readonly name: string;
  /** “16 lines”, “8 × 8, for discussion”. */
  readonly note: string | undefined;
}

/** The parts of the page of a constitution, by what they are. */
export interface PageParts {
  readonly seats: PagePart;
  readonly matrix: PagePart | undefined;
  readonly words: PagePart;
  readonly relations: PagePart | undefined;
  readonly questions: PagePart;
  readonly findings: PagePart;
  readonly record: PagePart;
}

interface Shown {
  readonly isHistoric: boolean;
  readonly seats: Pick<SeatsView, 'rows'>;
  readonly rasci: Pick<RasciView, 'grid' | 'isSettled' | 'statusName'> | undefined;
  readonly relations: readonly unknown[];
  /** How others stand to it. */
  readonly mentionedBy: readonly unknown[];
  readonly answers: Pick<ReadingsView, 'title' | 'brief'>;
  readonly findings: Pick<BodyFindingsView, 'brief'>;
  readonly wordsInAll: number;
}

/** Names the parts of a page, in the past tense where the body is over. */
export function pageParts(view: Shown): PageParts {
  const { isHistoric, seats, rasci, relations, mentionedBy, answers, findings } = view;
  const links = relations.length + mentionedBy.length;
  return {
    seats: {
      id: 'membership',
      name: isHistoric ? 'Who sat on it' : 'Who sits on it',
      note: seats.rows.length === 0 ? undefined : count(seats.rows.length, 'line'),
    },
    matrix: rasci && {
      id: 'responsibilities',
      name: isHistoric ? 'Who did what' : 'Who does what',
      note: `${rasci.grid.rows.length} × ${rasci.grid.columns.length}${rasci.isSettled ? '' : `, ${rasci.statusName.toLowerCase()}`}`,
    },
    words: { id: 'words', name: 'The document', note: count(view.wordsInAll, 'word') },
    relations:
      links === 0
        ? undefined
        : { id: 'relations', name: 'Links with other bodies', note: String(links) },
    questions: { id: 'answers', name: answers.title, note: answers.brief },
    findings: { id: 'findings', name: 'What checks found', note: findings.brief },
    record: { id: 'source', name: 'Source and how to cite', note: undefined },
  };
}

/** The same as one list, in the order of the page. */
export function partsInOrder(parts: PageParts): PagePart[] {
  const { seats, matrix, words, relations, questions, findings, record } = parts;
  return [seats, matrix, words, relations, questions, findings, record].filter(
    (part) => part !== undefined,
  );
}
