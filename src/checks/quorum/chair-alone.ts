import type { QuorumRule } from '../../model/answers/quorum.ts';
import { walkRule } from '../../register/quorum/walk-rule.ts';
import type { RulePart } from '../../register/quorum/walk-rule.ts';
import { isOfficeProvided } from '../../register/seats/is-office-provided.ts';
import type { Constitution } from '../../register/register.ts';
import type { Check } from '../check.ts';
import { textPieces } from '../reading/words/text-pieces.ts';
import { factPlace, wordsPlace } from '../reading/words/words-place.ts';

/** Where no meeting can decide without the chair, the document says who chairs in the chair’s place. */
export const chairAlone: Check = {
  id: 'quorum/chair-alone',
  since: '0.2',
  severity: 'info',
  concern: 'provision',
  inConstitution: (constitution) => {
    const { quorum } = constitution.facts;
    if (quorum.state !== 'stated' || !needsChair(quorum.answer.rule)) return [];
    // A chair who is not provided for is the matter of another check.
    if (!isOfficeProvided('chair', constitution) || hasDeputy(constitution)) return [];
    if (maySend(constitution) && quorum.answer.substitutes === 'unstated') return [];
    const orSubstitute =
      quorum.answer.substitutes === 'count'
        ? ', and does not say that a substitute counts as the Chair'
        : '';
    const message = `The quorum needs the Chair, but the document names no deputy${orSubstitute}. Say who can chair while the Chair is away.`;
    return [{ ...factPlace('quorum', constitution, /chair/i)!, about: 'deputy', message }];
  },
};

/** Whether a rule cannot be met while the chair is away. */
function needsChair(whole: QuorumRule): boolean {
  return walkRule<boolean>(whole, {
    part: isOfTheChair,
    words: () => false,
    joined: ({ kind }, below) =>
      kind === 'all' ? below.includes(true) : below.every((isNeeded) => isNeeded),
  });
}

function isOfTheChair(part: RulePart): boolean {
  const { offices, ...others } = part.who ?? {};
  const isNeeded = part.kind === 'every' || (part.kind === 'count' && part.minimum > 0);
  return (
    isNeeded &&
    offices?.every((office) => office === 'chair') === true &&
    Object.keys(others).length === 0
  );
}

// Where members can send someone and the quorum says nothing of it, so may the chair.
function maySend({ facts: { substitutes } }: Constitution): boolean {
  return substitutes.state === 'stated' && substitutes.answer.allowed === 'yes';
}

const standsIn =
  /\b(?:vice|deputy|co|joint|acting)[- ]?chair|\babsence of (?:the|a) chair|\bchair(?:man|woman|person)?[’']s absence|\bchair\b[^.]{0,60}\b(?:absent|unavailable|unable|cannot|not (?:present|there|available))\b|\b(?:elect|appoint|choose|nominate)\w*\b[^.]{0,60}\bchair (?:the|that|a) meeting/i;

function hasDeputy(constitution: Constitution): boolean {
  return (
    isOfficeProvided('vice-chair', constitution) ||
    wordsPlace(standsIn, textPieces(constitution)) !== undefined
  );
}
