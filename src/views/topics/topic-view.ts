import type { TopicRecord } from '../../model/topic.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import type { Register } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import { list } from '../../english/list.ts';
import type { TopicAnswer } from './topic-answers.ts';
import { topicAnswers } from './topic-answers.ts';
import type { ExpectationView } from './topic-expectations.ts';
import { topicExpectations } from './topic-expectations.ts';
import type { TopicFilter } from './topic-filters.ts';
import { filterValues, topicFilters } from './topic-filters.ts';
import type { SpreadView } from './topic-spread-view.ts';
import { topicSpread } from './topic-spread-view.ts';
import type { WordingView } from './topic-wordings.ts';
import { topicWordings } from './topic-wordings.ts';
import type { TopicSummary } from './topics-view.ts';
import { topicGroups, topicSummary } from './topics-view.ts';

export interface TopicView extends TopicSummary {
  readonly record: TopicRecord;
  readonly csvHref: string;
  readonly answers: readonly (TopicAnswer & {
    readonly filters: Readonly<Record<string, string>>;
  })[];
  readonly filters: readonly TopicFilter[];
  /** The numbers drawn, on topics whose answers are numbers. */
  readonly spread: SpreadView | undefined;
  /** The clauses in full, to borrow. */
  readonly wordings: readonly WordingView[];
  /** What law and advice say: where they ask for an answer or give one, and where they leave it open. */
  readonly expectations: {
    readonly asking: readonly ExpectationView[];
    readonly leftOpen: readonly ExpectationView[];
  };
  readonly headings: string;
  readonly terms: readonly { readonly name: string; readonly href: string }[];
  readonly previous: TopicSummary | undefined;
  readonly next: TopicSummary | undefined;
}

/** One question across every constitution. */
export function topicView(name: string, register: Register): TopicView {
  const id = name as TopicId;
  const record = register.topics.get(id)!;
  const answers = topicAnswers(id, register);
  const expectations = topicExpectations(id, register);
  return {
    ...topicSummary(id, register),
    ...neighbours(id, register),
    record,
    csvHref: addresses.topicCsv(id),
    answers: answers.map((answer) => ({
      ...answer,
      filters: filterValues(answer.constitution, register),
    })),
    filters: topicFilters(register),
    spread: topicSpread(id, answers),
    wordings: topicWordings(answers, register),
    expectations: {
      asking: expectations.filter(({ isLeftOpen }) => !isLeftOpen),
      leftOpen: expectations.filter(({ isLeftOpen }) => isLeftOpen),
    },
    headings: list(
      record.headings.map((heading) => `“${heading}”`),
      'or',
    ),
    terms: termsIn(record, register),
  };
}

function neighbours(id: TopicId, register: Register): Pick<TopicView, 'previous' | 'next'> {
  const rows = topicGroups(register).flatMap(({ topics }) => topics);
  const here = rows.findIndex((row) => row.id === id);
  return { previous: here > 0 ? rows[here - 1] : undefined, next: rows[here + 1] };
}

// The glossary’s terms (not its acronyms) that the question, or its title, uses.
function termsIn(
  { title, question, why }: TopicRecord,
  register: Register,
): { name: string; href: string }[] {
  const words = ` ${[title, question, why].join(' ').toLowerCase()} `.replace(/[^a-z-]+/g, ' ');
  return [...register.glossary]
    .filter(([, { kind, term }]) => {
      const plain = term
        .toLowerCase()
        .replace(/[^a-z-]+/g, ' ')
        .trim();
      return kind === 'term' && (words.includes(` ${plain} `) || words.includes(` ${plain}s `));
    })
    .map(([id, { term }]) => ({ name: term, href: addresses.glossaryEntry(id) }));
}
