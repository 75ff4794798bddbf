import { wordingRule } from '../../reading/wording-rule.ts';

/** How a concern or complaint is raised. */
export const raisingConcerns = wordingRule({
  topic: 'raising-concerns',
  heading:
    /\bwhistle-? ?blow\w*|\brais(?:e|ing) (?:of )?(?:a )?concerns?\b|\bcomplaints?\b|\bspeak(?:ing)? up\b|\bgrievances?\b|^\W*(?:[\d.]+\s*)?concerns\W*$/iu,
  says: /\bwhistle-? ?blow\w*|\b(?:rais|report)\w* (?:a |any |their |such |these )?concerns?\b[^.]{0,100}\b(?:to|with)\b|\bconcerns?\b[^.]{0,60}\b(?:should|must|may|can|will) be (?:raised|reported|brought|addressed)\b|\bcomplaints?\b[^.]{0,80}\b(?:should|must|may|will|shall|procedure|policy|be (?:made|addressed|dealt))|\bmake representations (?:to that effect )?to\b|\bgrievance/iu,
  hints: /\bfeel safe to challenge\b|\bcomplaints?\b|\braise concerns\b|\bconcerns about\b/iu,
  not: /areas? of concern|safeguarding concerns?|concerns? (?:about|of) (?:communities|residents)|complaints? (?:data|received about services)|opinions, ideas and concerns|that concern/iu,
});
