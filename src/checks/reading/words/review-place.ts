import type { Constitution } from '../../../register/register.ts';
import { textPieces } from './text-pieces.ts';
import type { WordsPlace } from './words-place.ts';
import { factPlace } from './words-place.ts';

/** Where a document speaks of its review; its title where it does not. */
export function reviewPlace(constitution: Constitution): WordsPlace {
  return factPlace('review', constitution, /review/i) ?? titlePlace(constitution);
}

/** The title of a document, or the first of its words. */
export function titlePlace(constitution: Constitution): WordsPlace {
  const pieces = textPieces(constitution);
  const title = pieces.find(({ kind }) => kind === 'title') ?? pieces[0];
  return title === undefined
    ? { document: 'constitution', path: ['title'] }
    : { document: title.document, path: title.path, clause: title.entry.id };
}
