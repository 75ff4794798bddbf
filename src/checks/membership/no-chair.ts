import type { Constitution } from '../../register/register.ts';
import type { Check, Remark } from '../check.ts';
import { isOfficeProvided } from '../../register/seats/is-office-provided.ts';
import { textPieces } from '../reading/words/text-pieces.ts';
import type { WordsPlace } from '../reading/words/words-place.ts';
import { factPlace, wordsPlace } from '../reading/words/words-place.ts';

/** The document says who chairs, or how the chair is chosen. */
export const noChair: Check = {
  id: 'membership/no-chair',
  since: '0.1',
  severity: 'warning',
  concern: 'provision',
  // A quorum that needs the chair makes the same gap worse: it is reported there.
  yieldsTo: { checks: ['quorum/no-such-seat'], sharing: 'topic' },
  inConstitution: (constitution) => {
    if (isOfficeProvided('chair', constitution)) return [];
    const mention = mentionOf(constitution);
    const place = mention ?? membershipPlace(constitution);
    if (place === undefined) return [];
    const message =
      mention === undefined
        ? 'The document lists the members, but does not say who chairs. Say who it is, or how they are chosen.'
        : 'The document mentions the chair, but does not say who that is. Name the office, or say how they are chosen.';
    const remark: Remark = { ...place, about: 'chair', topic: 'chair', message };
    return [remark];
  },
};

// “The Chair”, and not “the Chair of the Hospital Trust”.
function mentionOf(constitution: Constitution): WordsPlace | undefined {
  return wordsPlace(
    /\bthe (co-)?chairs?(man|woman|person)?\b(?!\s+(of|or vice)\b)/i,
    textPieces(constitution),
  );
}

// The heading that the members stand under is where a reader looks for the chair.
function membershipPlace(constitution: Constitution): WordsPlace | undefined {
  const { membership, text } = constitution;
  const clause = membership.seats[0]?.clause;
  let entry = clause === undefined ? undefined : text.byId.get(clause);
  while (entry !== undefined && entry.node.kind !== 'section') entry = entry.parent;
  const heading = entry?.node.kind === 'section' ? entry.node.heading : undefined;
  if (entry === undefined || heading === undefined) return factPlace('membership', constitution);
  return { document: 'text', path: [...entry.path, 'heading'], clause: entry.id };
}
