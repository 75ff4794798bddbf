import { wordingRule } from '../../reading/wording-rule.ts';

const members =
  '(?:(?:all|each|every|core|board|group|partnership|committee|individual|partner|executive group|steering group|the) )*(?:members?|partners|member organisations|partner organisations|representatives)(?: of the (?:[\\p{L}’-]+ ){0,5}(?:board|group|partnership|committee|forum|panel))?(?: and (?:their )?(?:deputies|substitutes))?';

/** What members must do. */
export const memberResponsibilities = wordingRule({
  topic: 'member-responsibilities',
  heading:
    /\b(?:cyfrifoldebau (?:yr )?aelodau|rôl (?:yr )?aelodau)\b|\b(?:roles?|responsibilit(?:y|ies)|duties|expectations|commitments?|obligations)\b.{0,30}\b(?:members?|partners?|representatives|participants|member organisations|partner organisations)\b|\b(?:members?[’']?s?|partners?[’']?s?|representatives[’']?) (?:roles?|responsibilit(?:y|ies)|duties|commitments?|expectations|obligations)\b/iu,
  says: new RegExp(
    `^${members} (?:are|is|will be|shall be|will also be|agree)(?: also)? (?:expected|required|responsible|asked|committed|encouraged)? ?(?:to|for)\\b|^${members} (?:also )?(?:represent|consult|report back|champion|contribute|promote)s?\\b|^${members} (?:should|must|will|shall|are to) (?:also )?(?:represent|ensure|contribut|act|work|commit|champion|promot|participat|engage|share|feed|report|look|take|bring|support|provide|consult|inform|attend|be prepared|actively|come|honou?r|influence|read|respect|play)\\w*`,
    'iu',
  ),
  hints:
    /\bambassadors?\b|\badvocates?\b|\bmembers (?:are|will be) expected\b|\bexpected of members\b/iu,
  not: /\bconduct (?:business|themselves)|\b(?:declare|interests?|pecuniary|vote[sd]?|voting|quor\w+|apolog\w+|substitutes?\b(?! or)|nominat\w+|re-?elect\w*|elected|removed|resign|cease|term of office|reimburs\w+|confidential\w*)\b|asked to nominate|members? (?:will|shall) (?:serve|be appointed|elect|have)/iu,
  notUnder:
    /interests|quor|voting|chair|term of office|agenda|equalit|sub-?groups?|appointment|review|amend|person spec|whistl|invit|co-?opt|secretar|papers|confidential|sharing|information/iu,
  lists: true,
});
