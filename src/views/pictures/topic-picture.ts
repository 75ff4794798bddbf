import type { Scale, TopicReading, TopicValue } from '../../compare/topic-value.ts';
import { capital } from '../../english/sentence.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import type { Constitution } from '../../register/register.ts';
import { unitName, valueOfWords, valueWords } from '../phrases/values.ts';
import type { Axis } from './axis.ts';
import { axisFor } from './axis.ts';
import type { MeetingYear } from './meeting-year.ts';
import { meetingYear } from './meeting-year.ts';

/** The answer of one constitution, as far as it is drawn. */
export interface AnswerToDraw {
  readonly key: string;
  readonly body: string;
  readonly bodyHref: string;
  readonly isHistoric: boolean;
  readonly constitution: Constitution;
  readonly reading: TopicReading | undefined;
}

/** Numbers on one scale. */
export interface PictureScale<Answer> {
  readonly title: string;
  readonly axis: Axis;
  readonly rows: readonly PictureRow<Answer>[];
}

/** One number that a document gives, or the months of its meetings. */
export interface PictureRow<Answer> {
  readonly key: string;
  readonly body: string;
  readonly href: string;
  readonly isHistoric: boolean;
  /** The answer itself, at the first of its numbers alone: nothing is said twice. */
  readonly answer: Answer | undefined;
  /** “At least 4 of 9 seats”; empty where the answer says its one number. */
  readonly words: string;
  readonly bound: TopicValue['bound'];
  /** How far along the scale it reaches: “44.4%”. */
  readonly along: string;
  readonly year: MeetingYear | undefined;
}

const scaleTitles: Partial<Record<Scale, string>> = {
  share: 'Fewest people who make a quorum, as a share of the seats',
  term: 'Months of one term of office',
  interval: 'Months from one review to the next',
  'unstated-days': 'Days, of a kind the document does not state',
};

const scaleOrder: readonly Scale[] = [
  'meetings',
  'share',
  'seats',
  'term',
  'interval',
  'unstated-days',
  'working-days',
  'calendar-days',
  'clear-days',
  'clear-working-days',
];

/** Whether an answer gives a number that is drawn. */
export function isDrawn({ reading }: Pick<AnswerToDraw, 'reading'>): boolean {
  return (reading?.values ?? []).length > 0;
}

/** Draws the answers to a topic that are numbers, on one scale for each kind of number. */
export function topicPicture<Answer extends AnswerToDraw>(
  topic: TopicId,
  answers: readonly Answer[],
): PictureScale<Answer>[] {
  const isMeetings = topic === 'meeting-frequency';
  const numbered = answers.flatMap((answer) => {
    const values = answer.reading?.values ?? [];
    // A year of meetings says all the numbers of an answer at once.
    const drawn = isMeetings ? values.slice(0, 1) : values;
    return drawn.map((value) => ({ answer, value, isAlone: drawn.length === 1 }));
  });
  const byScale = Map.groupBy(numbered, ({ value }) => value.scale);
  const told = new Set<Answer>();
  return scaleOrder.flatMap((scale) => {
    const same = byScale.get(scale);
    if (same === undefined) return [];
    const axis = axisFor(
      scale,
      same.map(({ value }) => value.value),
    );
    const inOrder = same.toSorted(
      (a, b) =>
        Number(a.answer.isHistoric) - Number(b.answer.isHistoric) || a.value.value - b.value.value,
    );
    return [
      {
        title: scaleTitles[scale] ?? capital(unitName(scale)),
        axis,
        rows: inOrder.map(({ answer, value, isAlone }): PictureRow<Answer> => {
          const isTold = told.has(answer);
          told.add(answer);
          return {
            key: answer.key,
            body: answer.body,
            href: answer.bodyHref,
            isHistoric: answer.isHistoric,
            answer: isTold ? undefined : answer,
            words: isAlone && value.of?.kind !== 'people' ? '' : numberWords(value),
            bound: value.bound,
            along: axis.at(value.value),
            year: isMeetings ? meetingYear(answer.constitution) : undefined,
          };
        }),
      },
    ];
  });
}

const boundNames: Record<TopicValue['bound'], string> = {
  exact: 'the number given',
  least: 'at least this number',
  most: 'at most this number',
};

/** What the bars mean: only those that are drawn, and nothing where all are plain numbers. */
export function barLegend(
  scales: readonly PictureScale<unknown>[],
): { readonly bound: TopicValue['bound']; readonly words: string }[] {
  const bars = scales.flatMap(({ rows }) => rows.filter(({ year }) => year === undefined));
  if (bars.every(({ bound }) => bound === 'exact')) return [];
  return (['exact', 'least', 'most'] as const)
    .filter((bound) => bars.some((bar) => bar.bound === bound))
    .map((bound) => ({ bound, words: boundNames[bound] }));
}

const limits: Record<TopicValue['bound'], string> = {
  exact: '',
  least: 'at least ',
  most: 'at most ',
};

// “At least 4 of 9 seats”: a share in per cent would be no number that anyone wrote.
function numberWords(value: TopicValue): string {
  const { of, bound } = value;
  const label = valueOfWords(of);
  if (of?.kind === 'people') return capital(`${limits[bound]}${label}`);
  const number = capital(valueWords(value));
  return label === '' ? number : `${number} (${label})`;
}
