import { wordingRule } from '../../reading/wording-rule.ts';

/** Skills and standing expected of members. */
export const personSpecification = wordingRule({
  topic: 'person-specification',
  heading:
    /\bperson specification\b|\bskills\b|\bcompetenc(?:e|es|ies)\b|\bqualities\b|\b(?:experience|expertise) (?:required|expected|of members)|\bwho (?:can|should) be a member\b|\beligibility\b/iu,
  says: /\b(?:skills?|competenc\w+|qualities|attributes)\b[^.]{0,40}\b(?:are |is )?(?:required|expected|needed|necessary)\b|\b(?:sufficient(?:ly)?|appropriate(?:ly)?|suitably?|right) (?:level of )?senior\w*|\bsenior (?:representatives?|officers? (?:responsible|with|who|able)|level\b)|\b(?:appropriate|sufficient) (?:level of )?(?:seniority|authority)\b|\b(?:able|authority|authorised|empowered|mandate) to (?:make|take) decisions\b|\bdecision[- ]making (?:authority|responsib\w+|level)|\bresponsible for executive decision|\bcredible voice\b|\bauthority to (?:commit|make|take|act|represent)\b|\b(?:have|has|with) (?:the )?(?:relevant|necessary|appropriate) (?:skills|knowledge|experience|expertise)/iu,
  hints: /\bat (?:\p{L}+[\s-]){1,3}level\b|\b(?:skills|seniority|expertise|experience)\b/iu,
  not: /skills development|development of (?:knowledge|skills)|for their specific skills|particular skills|co-?opt|sub-?group|lived experience|sharing (?:of )?(?:information|experience)|upskill|skills development scotland|local strategic leaders|may be invited|share (?:expertise|knowledge)|health issues|senior responsible/iu,
  notUnder:
    /substitut|deput|sub-?groups?|task and finish|invit|attend(?:ees|ance)|quor|interests|objectives|aims|chair|background/iu,
  lists: true,
});
