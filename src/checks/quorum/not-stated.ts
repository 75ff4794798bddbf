import type { Check } from '../check.ts';
import { factPlace } from '../reading/words/words-place.ts';

/** A group that takes decisions says how many members must be there. */
export const notStated: Check = {
  id: 'quorum/not-stated',
  since: '0.1',
  severity: 'warning',
  concern: 'provision',
  inConstitution: (constitution) => {
    const { quorum, 'decision-making': decisions } = constitution.facts;
    // Where anyone may join, there is no number of members to take a share of.
    const isOpen = constitution.membership.state === 'open';
    if (quorum.state !== 'not-stated' || decisions.state !== 'stated') return [];
    const message =
      'The document says how the group decides, but not how many members must be there. Add a quorum.';
    return [
      {
        ...factPlace('decision-making', constitution)!,
        about: 'quorum',
        topic: 'quorum',
        message,
        ...(isOpen ? { severity: 'info' as const } : {}),
      },
    ];
  },
};
