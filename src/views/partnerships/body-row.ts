import { inSentence } from '../../english/sentence.ts';
import type { Body, Register } from '../../register/register.ts';
import { bodyTime, isHistoric } from '../../register/time/body-time.ts';
import { presentFirst } from '../../register/time/present.ts';
import { addresses } from '../addresses.ts';
import { bodyStatusName, kindWords } from '../phrases/body-words.ts';
import { nameOfBodyFrom } from '../phrases/names-of.ts';
import type { RelationView } from './relations-view.ts';
import { relationsView } from './relations-view.ts';
import { tenseNames } from '../phrases/time-words.ts';
import { versionInList } from '../phrases/version-phrase.ts';
import type { ConstitutionShape } from '../pictures/constitution-shape.ts';
import { shapeOf } from '../pictures/constitution-shape.ts';
import { sizeWords } from '../pictures/diagram-box.ts';
import { reviewStateView } from '../reviews/review-line.ts';

/** One body in a list: what it is, and what we hold of it. */
export interface BodyRow {
  readonly name: string;
  /** Whether it is called what its partnership is called. */
  readonly isNamesake: boolean;
  /** Whether it, or its document, is over. */
  readonly isHistoric: boolean;
  readonly href: string;
  readonly kind: string;
  readonly status: Body['status'];
  readonly statusName: string;
  readonly summary: string | undefined;
  readonly version: string | undefined;
  /** “Executive group · about 2010–12 · 9 seats · every month”. */
  readonly meta: string;
  /** How it stands today, where its name does not say so. */
  readonly state: BodyState | undefined;
  readonly shape: ConstitutionShape | undefined;
  readonly seats: number | undefined;
  readonly relations: readonly RelationView[];
}

/** How a body stands, in words; only what is late is marked. */
export interface BodyState {
  readonly words: string;
  readonly isOverdue: boolean;
}

export interface BodyGroup {
  readonly title: string | undefined;
  readonly bodies: readonly BodyRow[];
}

/** Some bodies as rows, those in force first. */
export function bodyRows(bodies: readonly Body[], register: Register): BodyRow[] {
  return presentFirst(bodies, register, ({ key }) => key).map((body) => bodyRow(body, register));
}

// Of a partnership that is over all is history, and its own title says so.
/** Bodies in the groups of a page. */
export function bodyGroups(bodies: readonly BodyRow[], isPast: boolean): BodyGroup[] {
  const isNow = (row: BodyRow): boolean => isPast || !(row.isHistoric || row.status === 'former');
  const groups = [
    { title: undefined, bodies: bodies.filter((row) => isNow(row) && row.shape !== undefined) },
    {
      title: isPast ? 'Also named' : 'Named in their documents, without terms here',
      bodies: bodies.filter((row) => isNow(row) && row.shape === undefined),
    },
    { title: tenseNames.past, bodies: bodies.filter((row) => !isNow(row)) },
  ];
  return groups.filter((group) => group.bodies.length > 0);
}

// What is over says so beside its name.
function stateOfBody(body: Body, register: Register): BodyState | undefined {
  const { key, constitution } = body;
  // What others say of it is part of what it is.
  if (constitution === undefined) return undefined;
  const { tense } = bodyTime(key, register);
  if (tense !== 'present') return undefined;
  const { state, word, due } = reviewStateView(key, register);
  if (state === 'overdue') return { words: `Review overdue since ${due!.words}`, isOverdue: true };
  if (state === 'due-soon') return { words: `Review due ${due!.words}`, isOverdue: false };
  if (due !== undefined) return { words: `${word}: review due ${due.words}`, isOverdue: false };
  return { words: 'No review date', isOverdue: false };
}

/** One body as a row. */
export function bodyRow(body: Body, register: Register): BodyRow {
  const { partnershipId, key, constitution } = body;
  const seats = body.constitution?.membership.seats.length;
  return {
    name: nameOfBodyFrom(partnershipId, key, register),
    isNamesake: body.name === register.partnerships.get(partnershipId)!.record.name,
    isHistoric: isHistoric(key, register),
    href: addresses.body(key),
    kind: kindWords(body, register),
    status: body.status,
    statusName: bodyStatusName(body.status, isHistoric(key, register)),
    summary: body.summary,
    version: body.constitution && versionInList(body.constitution.record),
    meta: [
      kindWords(body, register),
      ...(constitution === undefined
        ? [inSentence(bodyStatusName(body.status, isHistoric(key, register)))]
        : [versionInList(constitution.record), ...sizeWords(constitution)]),
    ].join(' · '),
    state: stateOfBody(body, register),
    shape: constitution && shapeOf(constitution, register),
    seats,
    relations: relationsView(body, register),
  };
}
