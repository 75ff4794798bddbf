import type { Scale, TopicReading, TopicValue } from '../../compare/topic-value.ts';
import { capital } from '../../english/sentence.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import type { ReadingState } from '../../register/readings/reading.ts';
import { readingStates } from '../../register/readings/reading.ts';
import type { Constitution } from '../../register/register.ts';
import { stateNames } from '../phrases/fact-phrase.ts';
import { noNumberPhrase } from '../phrases/no-number.ts';
import { unitName, valueOfWords, valueWords } from '../phrases/values.ts';
import type { Axis } from './axis.ts';
import { axisFor } from './axis.ts';
import type { MeetingYear } from './meeting-year.ts';
import { meetingYear } from './meeting-year.ts';
import type { ShapeMark } from './shape-mark.ts';
import { markOfState } from './shape-mark.ts';

/** The answer of one constitution, as far as it is drawn. */
export interface AnswerToDraw {
  readonly key: string;
  readonly body: string;
  readonly bodyHref: string;
  readonly state: ReadingState;
  readonly phrase: string;
  readonly isHistoric: boolean;
  readonly clauses: readonly { readonly href: string }[];
  readonly constitution: Constitution;
  readonly reading: TopicReading | undefined;
}

/** The answers to a topic as one picture that is also their table: numbers on their scales, then all that give none. */
export interface TopicPicture {
  readonly scales: readonly PictureScale[];
  /** Bodies without a number, by what their documents do: none is left out. */
  readonly others: readonly {
    readonly mark: ShapeMark;
    readonly name: string;
    readonly bodies: readonly {
      readonly key: string;
      readonly body: string;
      readonly href: string;
      /** Why a stated answer is no number; empty of silence. */
      readonly why: string;
    }[];
  }[];
}

export interface PictureScale {
  readonly title: string;
  readonly axis: Axis;
  readonly rows: readonly PictureRow[];
}

/** One number that a document gives, or the months of its meetings. */
export interface PictureRow {
  readonly key: string;
  readonly body: string;
  readonly href: string;
  readonly isHistoric: boolean;
  /** “At least 4 of 9 seats”. */
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

/** Draws the answers to a topic; nothing where no document gives a number. */
export function topicPicture(
  topic: TopicId,
  answers: readonly AnswerToDraw[],
): TopicPicture | undefined {
  const numbered = answers.flatMap((answer) =>
    (answer.reading?.values ?? []).map((value) => ({ answer, value })),
  );
  if (numbered.length === 0) return undefined;
  const byScale = Map.groupBy(numbered, ({ value }) => value.scale);
  return {
    scales: scaleOrder.flatMap((scale) => {
      const same = byScale.get(scale);
      return same === undefined ? [] : [pictureScale(scale, same)];
    }),
    others: othersOf(answers.filter(({ reading }) => (reading?.values ?? []).length === 0)),
  };

  function pictureScale(
    scale: Scale,
    same: readonly { readonly answer: AnswerToDraw; readonly value: TopicValue }[],
  ): PictureScale {
    const axis = axisFor(
      scale,
      same.map(({ value }) => value.value),
    );
    // A year of meetings says all the numbers of an answer at once.
    const given =
      topic === 'meeting-frequency'
        ? same.filter(({ answer }, index) => same[index - 1]?.answer !== answer)
        : same;
    return {
      title: scaleTitles[scale] ?? capital(unitName(scale)),
      axis,
      rows: given
        .toSorted(
          (a, b) =>
            Number(a.answer.isHistoric) - Number(b.answer.isHistoric) ||
            a.value.value - b.value.value,
        )
        .map(({ answer, value }) => pictureRow(topic, { answer, value, axis })),
    };
  }
}

function pictureRow(
  topic: TopicId,
  { answer, value, axis }: { answer: AnswerToDraw; value: TopicValue; axis: Axis },
): PictureRow {
  const isMeetings = topic === 'meeting-frequency';
  return {
    key: answer.key,
    body: answer.body,
    href: answer.clauses[0]?.href ?? answer.bodyHref,
    isHistoric: answer.isHistoric,
    words: isMeetings ? answer.phrase : numberWords(value),
    bound: value.bound,
    along: axis.at(value.value),
    year: isMeetings ? meetingYear(answer.constitution) : undefined,
  };
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

function othersOf(answers: readonly AnswerToDraw[]): TopicPicture['others'] {
  const byState = Map.groupBy(answers, ({ state }) => state);
  return readingStates.flatMap((state) => {
    const same = byState.get(state);
    if (same === undefined) return [];
    return [
      {
        mark: markOfState[state],
        name: state === 'stated' ? 'Stated, and no number on this scale' : stateNames[state],
        bodies: same.map(({ key, body, bodyHref, clauses, reading }) => ({
          key,
          body,
          href: clauses[0]?.href ?? bodyHref,
          why:
            state === 'stated' && reading?.reason !== undefined
              ? noNumberPhrase(reading.reason)
              : '',
        })),
      },
    ];
  });
}
