import { theBody } from '../../reading/body-words.ts';
import { wordingRule } from '../../reading/wording-rule.ts';

/** What the body may decide alone. */
export const delegatedAuthority = wordingRule({
  topic: 'delegated-authority',
  heading:
    /\bdelegat(?:ed|ion)\b|^\W*(?:[\d.]+\s*)?(?:authority|powers?|decision[- ]making (?:powers|authority)|level of authority|authority and (?:accountability|powers|decision.making))(?: of .{0,50})?\W*$/iu,
  says: new RegExp(
    `\\b(?:delegated (?:authority|powers?|functions?|responsibilit\\w+|decision)|scheme of (?:delegation|reservation)|powers? delegated|has delegated|no (?:delegated|executive|formal|decision[- ]making) (?:powers?|authority))\\b|^${theBody} (?:is authorised|has (?:the )?(?:authority|power|powers) to|does not have (?:the )?(?:authority|power|powers)|may (?:commit|authorise|approve) )|\\bmake decisions to [^.]{0,80}\\bon behalf of their organisation|\\b(?:decide|approve) (?:the )?(?:strategic )?(?:priorities|budget|delivery plan)\\b|\\bdesign and approve\\b|\\bmakes? recommendations (?:only|and)\\b|\\bdoes not (?:hold|have|control) (?:a|any) budget\\b|\\bdecisions? (?:will|shall|must|remain)\\b[^.]{0,80}\\b(?:sovereign|own (?:organisation|governance|decision)|partner organisations?[’']?|statutory bodies)`,
    'iu',
  ),
  hints:
    /\bdelegated to\b|\bseek (?:the )?approval\b|\b(?:authority|authorised|empowered)\b|\bresponsible for decision[- ]making\b|\brecommendations? to the\b/iu,
  not: /\b(?:local|police|fire|health|responsible|combined|education|statutory|public|harbour|planning) authorit|authorities|\bmember authority\b|delegated? (?:to )?(?:attend|a representative|substitute|deputy)|strategic health/iu,
  notUnder:
    /member(?:ship|s)?\b|substitut|deput|quor|chair|person spec|interests|amend|sub-?groups?/iu,
});
