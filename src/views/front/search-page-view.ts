import { placeInSentence } from '../phrases/place-words.ts';
import { topicIds } from '../../model/topic-ids.ts';
import type { Register } from '../../register/register.ts';
import { bodyTime } from '../../register/time/body-time.ts';
import { addresses } from '../addresses.ts';
import { kindNamesOf } from '../phrases/body-words.ts';
import { nameOfPartnership } from '../phrases/names-of.ts';
import { familyNames, familyOf } from '../phrases/sector-family.ts';
import { tenseNames } from '../phrases/time-words.ts';
import { sectorOf } from '../../register/seats/sector-of.ts';
import type { TopicGroupView } from '../topics/topics-view.ts';
import { topicGroups } from '../topics/topics-view.ts';
import { placesServed } from '../../register/places/places-served.ts';

/** One way to narrow a search: its name in the index, and its values. */
export interface SearchFilter {
  readonly name: string;
  readonly title: string;
  readonly values: readonly string[];
}

export interface SearchPageView {
  readonly filters: readonly SearchFilter[];
  /** For readers without script: the questions that lead to the same clauses. */
  readonly topics: readonly TopicGroupView[];
  /** The register’s questions, each with the ways people ask it, parted by strokes. */
  readonly questions: readonly {
    readonly question: string;
    readonly href: string;
    readonly asked: string;
  }[];
}

/** The search page: what a search can be narrowed by. */
export function searchPageView(register: Register): SearchPageView {
  return {
    // Where there are no clauses yet, nothing could be narrowed.
    filters: register.constitutions.size === 0 ? [] : filtersOf(register),
    topics: topicGroups(register),
    questions: topicIds.map((id) => {
      const { title, question, asked } = register.topics.get(id)!;
      return { question, href: addresses.topic(id), asked: [title, ...asked].join('|') };
    }),
  };
}

function filtersOf(register: Register): SearchFilter[] {
  const constitutions = [...register.constitutions.values()];
  const families = constitutions.flatMap(({ membership }) =>
    membership.seats.map((seat) => familyNames[familyOf(sectorOf(seat, register))]),
  );
  const filters = [
    filter(
      'partnership',
      'Partnership',
      constitutions.map(({ partnershipId }) => nameOfPartnership(partnershipId, register)),
    ),
    filter(
      'place',
      'Place',
      [...register.partnerships.keys()].flatMap((id) =>
        placesServed(id, register).map(placeInSentence),
      ),
    ),
    filter(
      'kind',
      'Kind of body',
      constitutions.flatMap(({ record }) => kindNamesOf(record.body)),
    ),
    filter(
      'time',
      'Current or historic',
      constitutions.map(({ key }) => tenseNames[bodyTime(key, register).tense]),
    ),
    filter('sector', 'Sector with a seat on the body', families),
    filter(
      'topic',
      'Topic of the clause',
      topicIds.map((id) => register.topics.get(id)!.title),
    ),
  ];
  // Where nothing is over yet, there is nothing to tell apart.
  return filters.filter(({ name, values }) => name !== 'time' || values.length > 1);
}

function filter(name: string, title: string, values: readonly string[]): SearchFilter {
  return { name, title, values: [...new Set(values)].sort((a, b) => a.localeCompare(b, 'en-GB')) };
}
