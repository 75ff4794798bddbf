import type { RelationKind } from '../../model/relation.ts';

const modal =
  '(?:(?:is|are|will|shall|should|must|may|also|be|therefore|formally|directly|jointly|collectively|ultimately|and|hereby|regularly|both|remains?|in turn|then) +)*';
const often =
  '(?: (?:back|directly|formally|regularly|annually|quarterly|monthly|progress|its progress|at least annually|twice a year|every six months|as required))*';

/** The words between a body and another by which a document relates them: “is accountable to”, “reports annually to”. */
export const relationWords: readonly (readonly [RelationKind, string])[] = [
  ['accountable-to', `${modal}(?:accountable|answerable|responsible) (?:for [^.;]{3,80} )?to`],
  ['accountable-to', `${modal}(?:held )to account by`],
  [
    'reports-to',
    `${modal}(?:report|reports|reporting)${often}(?: (?:on|about) [^.;]{3,80}?)??(?: [\\w ]{0,30}?)?? ?(?:in)?to`,
  ],
  [
    'reports-to',
    `${modal}(?:provide|provides|submit|submits|present|presents|make|makes|send|sends)(?: an?| regular| its| annual| quarterly| progress| update| written| formal)* (?:reports?|updates?)(?: [^.;]{0,60}?)?? to`,
  ],
  ['escalates-to', `${modal}(?:escalate|escalates|refer|refers) [^.;]{3,80}? to`],
  ['overseen-by', `${modal}(?:overseen|supervised) by`],
  [
    'advises',
    `${modal}(?:advise|advises|provide advice to|provides advice to|make recommendations to|makes recommendations to|an advisory (?:body|group|committee|board|forum) to)`,
  ],
  [
    'part-of',
    `${modal}(?:(?:is|are) )?(?:as )?(?:an? |the )?(?:formal |formally constituted |standing |joint |constituted |strategic |advisory )*(?:sub-? ?committees?|committees?|sub-? ?groups?|sub-? ?boards?|part|working group|themed? group|delivery group|delivery arm) of`,
  ],
  [
    'replaces',
    `${modal}(?:replace|replaces|replaced|supersede|supersedes|succeeds|takes over from|took over from|has taken over from)`,
  ],
  [
    'replaces',
    '[^.;]{0,160}\\b(?:functions?|responsibilit(?:y|ies)|role|work) (?:formerly|previously) (?:carried out|undertaken|performed|held) by',
  ],
];
