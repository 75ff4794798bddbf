import { wordingRule } from '../../reading/wording-rule.ts';

/** How the body treats people fairly. */
export const equality = wordingRule({
  topic: 'equality',
  heading:
    /\b(?:cydraddoldeb)\b|\b(?:equalit(?:y|ies)|diversity|inclusion|EDI|equal opportunit\w+|human rights)\b(?!.*(?:group|programme))/iu,
  says: /(?<!health )(?<!healthcare )(?<!social in)\bequalit(?:y|ies)\b|\bequal opportunit\w+|\bprotected characteristics\b|\bdiversity\b|\bdiscriminat\w+|\banti-?racis\w+|\bhuman rights\b|\bequally accessible\b/iu,
  hints: /\binclusi(?:ve|on)\b|\binequalit\w+|\bfairness\b/iu,
  not: /without discrimination or bias|increase public participation and diversity|biodiversity|equality of votes|in the event of (?:an )?equality|gender equality duty of|healthcare equalities|inequalit(?:y|ies) (?:board|group|partnership)/iu,
  notUnder: /person spec|skills|competenc|interests|criteria|nolan/iu,
});
