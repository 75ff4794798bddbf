import type { Constitution } from '../../../register/register.ts';
import type { WordsPlace } from './words-place.ts';
import { piecesIn, quotePlace } from './words-place.ts';

/** Where a rule about the list of members stands: the words quoted from its clause, or the clause. */
export function membershipRulePlace(clause: string, constitution: Constitution): WordsPlace {
  const { membership } = constitution.facts;
  const quotes = 'evidence' in membership ? membership.evidence : [];
  const quoted = quotes.find((quote) => quote.clause === clause);
  const place = quoted && quotePlace(quoted, constitution);
  if (place !== undefined) return place;
  const [first] = piecesIn(clause, constitution);
  if (first === undefined) return { document: 'membership', path: [] };
  const { document, path, words, entry } = first;
  return { document, path, at: { start: 0, end: words.length }, clause: entry.id };
}
