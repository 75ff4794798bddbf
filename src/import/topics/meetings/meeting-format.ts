import type { Sentence } from '../../reading/sentences.ts';
import { wordingRule } from '../../reading/wording-rule.ts';

/** Whether members meet in one room or at a distance. */
export const meetingFormat = wordingRule({
  topic: 'meeting-format',
  heading:
    /\b(?:virtual|hybrid|remote|online)\b|^\W*(?:[\d.]+\s*)?(?:format(?: of meetings)?|venues?|location(?: of meetings)?|attending remotely)\W*$/iu,
  says: /\b(?:meet\w*|attend\w*|held|join\w*|participat\w+|present|take place|convened)\b[^.]{0,80}\b(?:in person|face[- ]to[- ]face|virtual(?:ly)?|hybrid|on-?line|remote(?:ly)?|(?:ms |microsoft )?teams\b(?! (?:and|of|within))|zoom|video[- ]?(?:conferenc\w+|link|call)?|tele-?(?:phone|conferenc\w+)|by electronic means|electronically)\b|\b(?:in-person|face-to-face|virtual|hybrid|online|remote) (?:meetings?|attendance|participation)\b/iu,
  find: bothNamed,
  hints:
    /\b(?:on (?:ms |microsoft )?teams|on zoom|venue|hybrid|in person|face[- ]to[- ]face|videoconferenc\w+|meeting room)\b/iu,
  not: /electronic communication|circulated electronically|sent electronically|published online|available online|support teams?\b|online (?:abuse|safety|harm)|papers?[^.]*\b(?:online|electronically)|decisions?[^.]{0,40}(?:by email|electronically)/iu,
});

const inRoom = /\b(?:in person|face[- ]to[- ]face|in the room)\b/iu;
const atDistance =
  /\b(?:on-?line|virtual(?:ly)?|remote(?:ly)?|teams|zoom|video|telephone|hybrid)\b/iu;

// “Alternating between in person and Teams” needs no verb.
function bothNamed(all: readonly Sentence[]): Sentence[] {
  return all.filter(
    ({ kind, words }) => kind !== 'heading' && inRoom.test(words) && atDistance.test(words),
  );
}
