import type { Quorum } from '../../model/answers/quorum.ts';
import type { Constitution } from '../../register/register.ts';
import type { Check } from '../check.ts';
import { factPlace } from '../reading/words/words-place.ts';

/** Where every member must agree, a quorum of fewer members decides nothing. */
export const belowUnanimity: Check = {
  id: 'quorum/below-unanimity',
  since: '0.2',
  severity: 'warning',
  concern: 'provision',
  inConstitution: (constitution) => {
    const { quorum } = constitution.facts;
    if (quorum.state !== 'stated' || !letsFewerMeet(quorum.answer)) return [];
    if (!everyMemberAgrees(constitution)) return [];
    const message =
      'Every member has to agree to a decision, but the quorum lets fewer meet. A meeting with just a quorum can decide nothing. Change one of the two, or say that those present must agree.';
    return [{ ...factPlace('quorum', constitution)!, about: 'unanimity', message }];
  },
};

function letsFewerMeet({ rule }: Quorum): boolean {
  return rule.kind === 'count' || rule.kind === 'share';
}

// Other ways to decide, when there is no agreement or for some subjects, give the quorum its sense.
function everyMemberAgrees({ facts: { 'decision-making': decisions } }: Constitution): boolean {
  if (decisions.state !== 'stated') return false;
  const { majority, fallback, thresholds = [] } = decisions.answer;
  return (
    majority?.kind === 'unanimity' &&
    majority.of === 'all-members' &&
    (fallback === 'none' || fallback === 'unstated') &&
    thresholds.length === 0
  );
}
