import type { TopicRecord } from '../../model/topic.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import type { Register } from '../../register/register.ts';
import { factStates, factStatesNotInForce } from '../../register/fact-states.ts';
import { addresses } from '../addresses.ts';
import { proseHtml } from '../prose-html.ts';
import { list } from '../../english/list.ts';
import type { PictureScale } from '../pictures/topic-picture.ts';
import { monthLegend } from '../pictures/meeting-year.ts';
import { barLegend, isDrawn, topicPicture } from '../pictures/topic-picture.ts';
import { noNumberPhrase } from '../phrases/no-number.ts';
import type { TopicAnswer } from './topic-answers.ts';
import { topicAnswers } from './topic-answers.ts';
import { distributionWords } from './topic-distribution.ts';
import type { ExpectationView } from './topic-expectations.ts';
import { topicExpectations } from './topic-expectations.ts';
import type { TopicFilter } from './topic-filters.ts';
import { filterValues, topicFilters } from './topic-filters.ts';
import type { WordingView } from './topic-wordings.ts';
import { hasWording, topicWordings } from './topic-wordings.ts';
import type { ListedAnswer, NamedState } from './topic-said.ts';
import { compareSaid, isSaid, keepSaid, withoutAnswer } from './topic-said.ts';
import type { TopicSummary } from './topics-view.ts';
import { topicGroups, topicSummary } from './topics-view.ts';

export interface TopicView extends TopicSummary {
  readonly record: TopicRecord;
  readonly csvHref: string;
  /** How the answers are distributed, in a sentence. */
  readonly distribution: string;
  readonly answers: readonly ListedAnswer[];
  /** The answers that are numbers, drawn: their rows are where they are said. */
  readonly picture: readonly PictureScale<ListedAnswer>[];
  readonly legend: ReturnType<typeof barLegend>;
  readonly monthLegend: ReturnType<typeof monthLegend>;
  /** Whether the words behind each number are folded away, so that many are seen at once. */
  readonly isFolded: boolean;
  /** What other documents say, in the order of the answers. */
  readonly said: readonly ListedAnswer[];
  /** Those that give no answer, by what is the case instead. */
  readonly without: readonly NamedState[];
  /** The comparison of those that say something, and what it is called; nothing where fewer than two do. */
  readonly compare: ReturnType<typeof compareSaid>;
  /** What “keep all” keeps; nothing where nobody says anything. */
  readonly keep: ReturnType<typeof keepSaid>;
  /** The topics of the same group, this one among them. */
  readonly group: {
    readonly name: string;
    readonly topics: readonly (TopicSummary & { readonly isHere: boolean })[];
  };
  /** Our explanation: its first paragraph, and what follows. */
  readonly explanation: { readonly lead: string; readonly rest: string };
  readonly filters: readonly TopicFilter[];
  /** The clauses in full, to borrow. */
  readonly wordings: readonly WordingView[];
  /** How many more there are than a page has room for. */
  readonly wordingsLeft: number;
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

// So many are seen at once: there is nothing to narrow.
const mostUnfiltered = 7;
// A page of every clause of a thousand documents would be too heavy to open.
const mostWordings = 24;

/** One question across every constitution. */
export function topicView(name: string, register: Register): TopicView {
  const id = name as TopicId;
  const record = register.topics.get(id)!;
  const all = topicAnswers(id, register);
  const isPictured = all.some(isDrawn);
  const answers = all.map((answer) => ({
    ...answer,
    filters: filterValues(answer.constitution, register),
    from: fromWords(answer),
    noNumber: isPictured ? noNumberWords(answer) : '',
  }));
  const worded = answers.filter(hasWording);
  const said = answers.filter(({ state }) => isSaid(state));
  const picture = topicPicture(id, said);
  const expectations = topicExpectations(id, register);
  return {
    ...topicSummary(id, register),
    ...neighbours(id, register),
    record,
    csvHref: addresses.topicCsv(id),
    distribution: distributionWords(
      factStates(register).get(id)!,
      factStatesNotInForce(register).get(id)!,
    ),
    answers,
    picture,
    legend: barLegend(picture),
    monthLegend: monthLegend(picture.flatMap(({ rows }) => rows.flatMap(({ year }) => year ?? []))),
    isFolded: answers.length > mostUnfiltered,
    said: said.filter((answer) => !isDrawn(answer)),
    without: withoutAnswer(answers),
    compare: compareSaid(id, said),
    keep: keepSaid(id, said),
    group: groupOf(id, register),
    explanation: explanationOf(id, register),
    filters: answers.length > mostUnfiltered ? topicFilters(register) : [],
    wordings: topicWordings(worded.slice(0, mostWordings), register),
    wordingsLeft: Math.max(0, worded.length - mostWordings),
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

function fromWords({ body, partnership, version }: TopicAnswer): string {
  return body === partnership ? version : `${partnership} · ${version}`;
}

function noNumberWords({ state, reading }: TopicAnswer): string {
  return state === 'stated' && reading?.reason !== undefined
    ? `${noNumberPhrase(reading.reason)}.`
    : '';
}

function groupOf(id: TopicId, register: Register): TopicView['group'] {
  const group = topicGroups(register).find(({ topics }) => topics.some((one) => one.id === id))!;
  return {
    name: group.name,
    topics: group.topics.map((topic) => ({ ...topic, isHere: topic.id === id })),
  };
}

function explanationOf(id: TopicId, register: Register): TopicView['explanation'] {
  const html = proseHtml('topic', id, register);
  const end = html.startsWith('<p>') ? html.indexOf('</p>') + '</p>'.length : 0;
  return { lead: html.slice(0, end), rest: html.slice(end).trim() };
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
