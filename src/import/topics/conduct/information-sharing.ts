import { wordingRule } from '../../reading/wording-rule.ts';

const matter =
  '(?:information|data|intelligence|knowledge|expertise|evidence|insight|best practice|good practice|learning|experience)';

/** How partners share what they know. */
export const informationSharing = wordingRule({
  topic: 'information-sharing',
  heading:
    /\b(?:rhannu gwybodaeth)\b|\b(?:information|data|intelligence|knowledge)[- ](?:sharing|protection|governance|exchange)\b|\bshar(?:e|ing) (?:of )?(?:information|data|intelligence|good practice|best practice)\b/iu,
  says: new RegExp(
    `\\b(?:${matter})[- ]sharing\\b|\\bshar(?:e|es|ing)(?: of)?\\b[^.;]{0,60}?\\b${matter}\\b|\\b${matter}\\b[^.;]{0,30}\\b(?:is|are|be|will be) shared\\b|\\b(?:data protection|GDPR|information governance)\\b|\\bdisseminat\\w+ (?:of )?(?:information|intelligence|good practice|best practice|learning)|\\b(?:feed in|exchange|exchanging) (?:of )?(?:information|intelligence|data)|\\binform the organisations? they represent\\b`,
    'iu',
  ),
  hints: /\bdisseminat\w+\b|\bcommunicat\w+ (?:back|with)\b|\bfeed ?back\b/iu,
  not: /minutes|agenda|papers (?:will|shall|to)|public information|dissemination of this report|share schedule|sharing experiences is vital|shared (?:outcomes|priorities|understanding)\b(?!.*information)|assurance of|working and learning together/iu,
  notUnder: /minutes|papers|agenda|interests|criteria|principles/iu,
});
