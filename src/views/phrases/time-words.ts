import { dateWords, onOrIn } from '../../english/date-words.ts';
import { capital } from '../../english/sentence.ts';
import type { Tense, TimeState, TimeWord } from '../../register/time/time-state.ts';

const words: Record<TimeWord, string> = {
  current: '',
  ending: 'to end',
  'not-begun': 'to begin',
  ended: 'ended',
  replaced: 'replaced',
  abolished: 'abolished',
  merged: 'merged',
  renamed: 'renamed',
  'partnership-ended': 'partnership ended',
  'partnership-replaced': 'partnership replaced',
  'document-expired': 'terms ran out',
  'document-replaced': 'terms replaced',
  'document-not-begun': 'terms to begin',
};

/** What became of something, in the few words that stand beside its name: “ended December 2012”. Nothing where it is current. */
export function timeWords({ word, date }: Pick<TimeState, 'word' | 'date'>): string {
  if (word === 'current') return '';
  return date === undefined ? words[word] : `${words[word]} ${dateWords(date)}`;
}

/** The same in a cell of a table, where nothing is left to be guessed: “Current”, “Ended December 2012”. */
export function timeCell(state: Pick<TimeState, 'word' | 'date'>): string {
  return capital(timeWords(state) || 'current');
}

/** The two sorts that lists are narrowed by, and those whose time is still to come. */
export const tenseNames: Record<Tense, string> = {
  present: 'Current',
  past: 'Historic',
  future: 'Not yet in force',
};

/** A name with what became of it: “Riverside Board (ended December 2012)”. */
export function nameInTime(name: string, state: TimeState): string {
  const said = timeWords(state);
  return said === '' ? name : `${name} (${said})`;
}

/** The same in a sentence of its own: “ended in December 2012”. */
export function timeClause({ word, date }: TimeState): string {
  return date === undefined ? words[word] : `${words[word]} ${onOrIn(date)}`;
}
