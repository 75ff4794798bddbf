import { theBody } from '../../reading/body-words.ts';
import { wordingRule } from '../../reading/wording-rule.ts';

const others =
  '(?:partnerships?|groups?|boards?|organisations?|organizations?|bodies|networks?|committees?|forums?|agencies|partners|services|stakeholders|structures|[A-Z]{2,6})';

/** How the body stands to other groups. */
export const relationships = wordingRule({
  topic: 'relationships',
  heading:
    /\brelationships?\b|\b(?:links?|linkages|interfaces?|connections) (?:with|to|between)\b|\bworking with (?:other|partner)|\bpartnership working\b|\b(?:links|linkages)\W*$|\brelated (?:groups|bodies|partnerships)\b|\bgovernance structure\b|\bwider (?:partnership|governance)\b/iu,
  says: new RegExp(
    `\\bwork(?:s|ing)? (?:closely |collaboratively |effectively |in partnership )*(?:with|alongside) (?:existing |other |local |key |relevant |partner |the |all |a range of |strategic )*[^.;]{0,60}?\\b${others}\\b|\\b(?:develop|build|maintain|establish|ensure|strengthen|have|building|has)\\w* (?:strong |effective |close |clear |good |positive |appropriate )*(?:links|relationships?|relations|dialogue|connections)(?: and (?:links|relationships?|relations|dialogue))? (?:with|between|to|across)\\b|\\brelationships? and dialogue with\\b|\\bliais(?:e|es|on|ing) (?:with|between)\\b|\\b(?:is|are) supported by the [^.]{0,40}\\bpartnership\\b|\\bleads the work of the partnership\\b|^${theBody} (?:also )?(?:advises?|supports?) (?:the )?\\p{Lu}\\p{L}+|\\blinks? to (?:statutory )?(?:other )?(?:partnerships|bodies|groups|boards)`,
    'iu',
  ),
  hints: /\brelationships?\b|\blinks (?:with|to)\b|\bbring together\b|\balongside\b/iu,
  not: /interests and relationships|professional activities and relationships|personal relationship|family|close relationship|relationships? with communities|work together with each other|work with affected communities|work with existing community|resolve any/iu,
  notUnder:
    /sub-?groups?|delivery groups|task and finish|interests|conduct|principles|values|person spec|member responsibilit|roles? (?:and responsibilities )?of (?:individual )?members|agenda|chair|secretar|criteria/iu,
});
