import type { PartialDate } from '../../model/partial-date.ts';
import { dateWords } from '../../model/date-words.ts';
import type { Constitution } from '../../register/register.ts';
import { textPieces } from '../text-pieces.ts';
import type { WordsPlace } from '../words-place.ts';
import { factPlace } from '../words-place.ts';

/** Where a document speaks of its review; its title where it does not. */
export function reviewPlace(constitution: Constitution): WordsPlace {
  return factPlace('review', constitution, /review/i) ?? titlePlace(constitution);
}

function titlePlace(constitution: Constitution): WordsPlace {
  const pieces = textPieces(constitution);
  const title = pieces.find(({ kind }) => kind === 'title') ?? pieces[0];
  return title === undefined
    ? { document: 'constitution', path: ['title'] }
    : { document: title.document, path: title.path, clause: title.entry.id };
}

/** A date in a sentence: “in March 2025”, “on 14 March 2025”. */
export function onOrIn(date: PartialDate): string {
  return `${date.length === 10 ? 'on' : 'in'} ${dateWords(date)}`;
}
