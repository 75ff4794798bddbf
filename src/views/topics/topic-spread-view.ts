import type { Scale, TopicValue } from '../../compare/topic-value.ts';
import { isNumeric } from '../../compare/topic-values.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import { capital } from '../../english/sentence.ts';
import { noNumberPhrase } from '../phrases/no-number.ts';
import { unitName, valueOfWords, valueWords } from '../phrases/values.ts';
import type { Strip, StripMark } from './strip-layout.ts';
import { layOutStrip } from './strip-layout.ts';
import type { TopicAnswer } from './topic-answers.ts';
import { scaleRank } from './topic-answers.ts';

/** One number in the table, and the mark that stands for it. */
export interface SpreadRow extends StripMark {
  readonly body: string;
  readonly partnership: string;
  /** “At least 4 meetings a year”. */
  readonly number: string;
  /** “Papers”, “Chair”; empty where the number says it all. */
  readonly of: string;
  /** Where a pile of marks leads. */
  readonly anchor?: string | undefined;
}

/** Numbers on one scale: drawn, and as a table. */
export interface SpreadStrip extends Omit<Strip<SpreadRow>, 'anchors'> {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly SpreadRow[];
  readonly hasLabels: boolean;
}

export interface SpreadView {
  readonly title: string;
  readonly strips: readonly SpreadStrip[];
  /** Shapes used, in words: only those that are drawn. */
  readonly bounds: readonly { readonly bound: TopicValue['bound']; readonly name: string }[];
  /** Stated answers that give no number, and why. */
  readonly without: readonly {
    readonly key: string;
    readonly body: string;
    readonly href: string;
    readonly reason: string;
  }[];
}

const scaleTitles: Partial<Record<Scale, string>> = {
  share: 'Fewest people who make a quorum, as a share of the seats',
  term: 'Months of one term of office',
  interval: 'Months from one review to the next',
  'unstated-days': 'Days, of a kind the document does not state',
};

const boundNames: Record<TopicValue['bound'], string> = {
  exact: 'the number given',
  least: 'at least this number',
  most: 'at most this number',
};

/** The numbers of a topic, drawn on one strip for each scale; nothing where no document gives one. */
export function topicSpread(
  topic: TopicId,
  answers: readonly TopicAnswer[],
): SpreadView | undefined {
  if (!isNumeric(topic)) return undefined;
  const rows = answers.flatMap((answer) =>
    (answer.reading?.values ?? []).map((value) => ({
      scale: value.scale,
      row: spreadRow(answer, value),
    })),
  );
  if (rows.length === 0) return undefined;
  const byScale = [...Map.groupBy(rows, ({ scale }) => scale)].sort(
    ([a], [b]) => scaleRank(a) - scaleRank(b),
  );
  const strips = byScale.map(([scale, same]) =>
    spreadStrip(
      scale,
      same.map(({ row }) => row),
    ),
  );
  return {
    title: strips.length === 1 ? 'The spread' : 'The spread, one strip for each kind of day',
    strips,
    bounds: (['exact', 'least', 'most'] as const)
      .filter((bound) => rows.some(({ row }) => row.bound === bound))
      .map((bound) => ({ bound, name: boundNames[bound] })),
    without: answers
      .filter(({ state, reading }) => state === 'stated' && reading?.reason !== undefined)
      .map(({ key, body, bodyHref, reading }) => ({
        key,
        body,
        href: bodyHref,
        reason: noNumberPhrase(reading!.reason!),
      })),
  };
}

function spreadStrip(scale: Scale, rows: readonly SpreadRow[]): SpreadStrip {
  const inOrder = [...rows].sort((a, b) => a.value - b.value);
  const id = `spread-${scale}`;
  const { anchors, ...strip } = layOutStrip(inOrder, {
    id,
    isShare: scale === 'share',
    isMonths: scale === 'term' || scale === 'interval',
  });
  return {
    ...strip,
    id,
    title: scaleTitles[scale] ?? capital(unitName(scale)),
    rows: inOrder.map((row) => ({ ...row, anchor: anchors.get(row) })),
    hasLabels: inOrder.every(({ of }) => of !== ''),
  };
}

function spreadRow(answer: TopicAnswer, given: TopicValue): SpreadRow {
  const { key, body, partnership, bodyHref, clauses } = answer;
  const number = valueWords(given);
  const label = valueOfWords(given.of);
  return {
    key,
    value: given.value,
    bound: given.bound,
    href: clauses[0]?.href ?? bodyHref,
    name: `${body}: ${number}${label === '' ? '' : `, ${label}`}`,
    body,
    partnership,
    number: capital(number),
    of: capital(label),
  };
}
