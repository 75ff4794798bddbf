import type { TopicReading } from '../../compare/topic-value.ts';
import { isNumeric, topicValues } from '../../compare/topic-values.ts';
import { compareText } from '../../english/compare-text.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { isHistoric } from '../../register/time/body-time.ts';
import { addresses } from '../addresses.ts';
import type { AnswerView } from '../answers/answers-view.ts';
import { answerView } from '../answers/answers-view.ts';
import { stateNames } from '../phrases/fact-phrase.ts';
import { nameOfPartnership, shortNameOfBody } from '../phrases/names-of.ts';
import { versionInList } from '../phrases/version-phrase.ts';

/** The answer of one constitution, with what it can be found and narrowed by. */
export interface TopicAnswer extends AnswerView {
  /** `partnership/body`. */
  readonly key: string;
  readonly body: string;
  readonly bodyHref: string;
  readonly partnership: string;
  readonly version: string;
  readonly constitution: Constitution;
  /** Whether the body, or its document, is over. */
  readonly isHistoric: boolean;
  /** The answer as numbers, on topics that have any. */
  readonly reading: TopicReading | undefined;
}

/** Every answer to a topic: by state, then by number, then by name; what is over comes last. Silence comes after answers, and what is not read after silence; neither is dropped. */
export function topicAnswers(topic: TopicId, register: Register): TopicAnswer[] {
  const answers = [...register.constitutions.values()].map((constitution) => ({
    ...answerView(topic, constitution, register),
    key: constitution.key,
    body: shortNameOfBody(constitution.key, register),
    bodyHref: addresses.body(constitution.key),
    partnership: nameOfPartnership(constitution.partnershipId, register),
    version: versionInList(constitution.record),
    constitution,
    isHistoric: isHistoric(constitution.key, register),
    reading: isNumeric(topic) ? topicValues(topic, constitution, register) : undefined,
  }));
  return answers.sort(
    (a, b) =>
      Number(a.isHistoric) - Number(b.isHistoric) ||
      stateRank(a) - stateRank(b) ||
      compareValues(a.reading, b.reading) ||
      names.compare(a.body, b.body) ||
      compareText(a.key, b.key),
  );
}

const names = new Intl.Collator('en-GB');
const stateOrder = Object.keys(stateNames);

function stateRank({ state }: AnswerView): number {
  return stateOrder.indexOf(state);
}

const scaleOrder = [
  'unstated-days',
  'working-days',
  'calendar-days',
  'clear-days',
  'clear-working-days',
];

/** Where a scale stands among others: days of no stated kind first. */
export function scaleRank(scale: string): number {
  return scaleOrder.indexOf(scale);
}

// Numbers on different scales cannot be put in order: the scales are. No number comes after all numbers.
function compareValues(a: TopicReading | undefined, b: TopicReading | undefined): number {
  const [first, second] = [a?.values[0], b?.values[0]];
  if (first === undefined || second === undefined)
    return Number(first === undefined) - Number(second === undefined);
  return scaleRank(first.scale) - scaleRank(second.scale) || first.value - second.value;
}
