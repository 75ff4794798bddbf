import { compareText } from '../../english/compare-text.ts';
import { coreTopicIds } from '../../model/topic-ids.ts';
import type { Register } from '../../register/register.ts';
import { homePlace } from '../../register/places/places-served.ts';
import { bodyTime } from '../../register/time/body-time.ts';
import type { Tense } from '../../register/time/time-state.ts';
import { addresses } from '../addresses.ts';
import type { Choosable } from './compare-suggestions.ts';
import { bodyKindName } from '../phrases/body-words.ts';
import { count } from '../../english/count.ts';
import { nothingYet } from '../nothing-yet.ts';
import { nameOfPartnership, shortNameOfBody } from '../phrases/names-of.ts';
import { placeKindName, placeNotRecorded, placeWords } from '../phrases/place-words.ts';
import { tenseNames } from '../phrases/time-words.ts';
import type { LegendKey } from '../pictures/picture-legend.ts';
import { legendOfMarks } from '../pictures/picture-legend.ts';
import type { ShapeMark } from '../pictures/shape-mark.ts';
import { markOfState } from '../pictures/shape-mark.ts';
import type { TopicGroupView } from '../topics/topics-view.ts';
import { topicGroups } from '../topics/topics-view.ts';

export interface CompareOption extends Choosable {
  readonly name: string;
  readonly place: string;
}

/** The page where bodies and topics are chosen. */
export interface ComparePageView {
  /** Why nothing can be compared, in place of a choice. */
  readonly tooFew: string | undefined;
  readonly bodies: readonly CompareOption[];
  /** What the list can be narrowed to; none where nothing is over. */
  readonly tenses: readonly { readonly id: Tense; readonly name: string; readonly count: number }[];
  readonly groups: readonly TopicGroupView[];
  readonly core: string;
  /** What every mark means that a comparison may draw. */
  readonly legend: readonly LegendKey[];
  /** Whether there are so many bodies that one looks for a name. */
  readonly isLong: boolean;
  readonly ready: readonly {
    readonly name: string;
    readonly href: string;
    readonly bodies: string;
  }[];
}

/** Everything there is to choose from, and the comparisons that are there without choosing. */
export function comparePageView(register: Register): ComparePageView {
  const bodies = [...register.constitutions.values()].map(({ key, record, partnershipId }) => {
    const place = homePlace(partnershipId, register);
    return {
      key,
      name: shortNameOfBody(key, register),
      partnership: nameOfPartnership(partnershipId, register),
      kind: bodyKindName(record.body.kind, register),
      place: placeWords(partnershipId, register) || placeNotRecorded,
      placeKind: place === undefined ? '' : placeKindName(place.kind, register),
      tense: bodyTime(key, register).tense,
    };
  });
  bodies.sort(
    (a, b) =>
      Number(a.tense === 'past') - Number(b.tense === 'past') ||
      compareText(a.name, b.name) ||
      compareText(a.key, b.key),
  );
  return {
    tooFew: tooFew(register),
    bodies,
    tenses: tensesOf(bodies),
    groups: topicGroups(register),
    legend: legendOfMarks(['says', 'half', 'silent', ...openMarks(register)]),
    core: count(coreTopicIds.length, 'core topic'),
    isLong: bodies.length > 12,
    ready: readyMade(register),
  };
}

// What nobody has read, or nobody holds, has a mark where there is such a document.
function openMarks({ constitutions }: Register): ShapeMark[] {
  const states = new Set(
    [...constitutions.values()].flatMap(({ facts }) =>
      Object.values(facts).map(({ state }) => markOfState[state]),
    ),
  );
  return (['unread', 'not-held', 'not-asked'] as const).filter((mark) => states.has(mark));
}

function tensesOf(bodies: readonly { readonly tense: Tense }[]): ComparePageView['tenses'] {
  const byTense = Map.groupBy(bodies, ({ tense }) => tense);
  if (byTense.size < 2) return [];
  return [...byTense].map(([id, { length }]) => ({ id, name: tenseNames[id], count: length }));
}

function tooFew(register: Register): string | undefined {
  return register.constitutions.size === 1
    ? 'This register holds one constitution so far, and a comparison needs two.'
    : nothingYet(register);
}

function readyMade(register: Register): ComparePageView['ready'] {
  const byPartnership = Map.groupBy(
    register.constitutions.values(),
    ({ partnershipId }) => partnershipId,
  );
  return [...byPartnership].map(([id, constitutions]) => ({
    name: nameOfPartnership(id, register),
    href: addresses.comparePartnership(id),
    bodies: count(constitutions.length, 'constitution'),
  }));
}
