import { timeColumns } from '../data/time-columns.ts';
import { timeCell } from '../phrases/time-words.ts';
import { plainWord } from './difference.ts';

type TimeWord = Parameters<typeof timeCell>[0]['word'];

/** What became of something, in words: “Ended December 2024”. */
export function timeNamed({
  time,
  time_since: date,
}: {
  readonly time: string;
  readonly time_since?: string | undefined;
}): string {
  return isTimeWord(time) ? timeCell({ word: time, date }) : plainWord(time);
}

function isTimeWord(word: string): word is TimeWord {
  return timeColumns.time.oneOf.includes(word);
}
