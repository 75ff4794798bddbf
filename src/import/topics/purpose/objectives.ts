import { theBody } from '../../reading/body-words.ts';
import { wordingRule } from '../../reading/wording-rule.ts';
import { foundedByLaw } from './founded-by-law.ts';

/** What the body sets out to do. */
export const objectives = wordingRule({
  topic: 'objectives',
  heading:
    /\b(?:amcanion|nodau|swyddogaethau)\b|^\W*(?:[\d.]+\s*)?(?:[\p{L}’&,-]+\s+){0,3}?(?:objectives?|objects|aims?|goals|functions?|duties|tasks|responsibilities|areas of responsibility|core business|deliverables|outcomes|role|remit|what (?:we|the \S+) (?:will )?do(?:es)?|terms of reference|roles?)(?:\s*(?:,|and|&|\/)\s*(?:key |core )?(?:objectives?|aims?|purposes?|functions?|responsibilities|duties|remit|tasks|outcomes|core business|values))*(?:\s+of (?:the )?(?:[\p{L}’'&-]+ ){0,6}(?:board|group|partnership|committee|forum|panel|network))?\W*$/iu,
  says: new RegExp(
    `\\b(?:aims?|objectives?|functions?|responsibilities|duties|key tasks|outcomes|roles?|purpose) of (?:the|this) (?:[\\p{L}’'&-]+ ){0,6}?(?:board|group|partnership|committee|forum|panel|network|project|[A-Z]{2,6}) (?:are|is|will be|shall be|include)(?: to)?:|^(?:in order to [^.]{3,60},? ?)?${theBody} (?:will|shall|aims to|is responsible for|seeks to)(?: [^.:]{1,60})?:|^to (?:consider and )?deliver the following\\b`,
    'iu',
  ),
  hints: /\b(?:aims?|objectives?) (?:of|are|is)\b|\bis responsible for\b/iu,
  not: new RegExp(
    String.raw`${foundedByLaw}|\b(?:consist|compris\w+|include|meet|elect|appoint|made up|be chaired|nominate|invite|be quorate|co-?opt)\b[^.:]{0,60}:\W*$`,
    'iu',
  ),
  notUnder:
    /sub-?groups?|task and finish|delivery groups|\bmembers?\b|chair|secretariat|secretary|individual|co-?ordinator|officers?|accountable body|lead organisation|standing items|agenda|review|priorit/iu,
  lists: true,
});
