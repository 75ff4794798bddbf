import type { Check } from '../check.ts';
import { placesOf } from '../reading/names/superseded-check.ts';
import { supersededMentions } from '../reading/names/superseded-mentions.ts';

/** What is named is not about to change; a notice where a change is announced. */
export const changeAnnounced: Check = {
  id: 'references/change-announced',
  since: '1.0',
  severity: 'info',
  concern: 'name',
  inConstitution: (constitution, register) =>
    supersededMentions(constitution, register)
      .filter(
        ({ entry }) => entry.change === 'announced' && constitution.record.body.ended === undefined,
      )
      .map((mentions) => ({
        ...placesOf(mentions),
        message: `A change is announced for “${mentions.main.words}”. ${mentions.entry.planned!} Come back to it at the next review.`,
      })),
};
