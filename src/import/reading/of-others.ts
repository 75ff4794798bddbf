import type { ReadableText } from './readable-text.ts';
import type { Sentence } from './sentences.ts';

const principle =
  /^\W*(?:selflessness|integrity|objectivity|accountability|openness|honesty|leadership)\b(?:\W*$|\s*[-–—:])/iu;

/** Whether a sentence is one of the seven principles of public life, which rule no meeting. */
export function isOfPublicLife({ words, headings }: Sentence): boolean {
  const isUnder = headings.some((one) =>
    /\b(?:nolan|principles of (?:public life|conduct)|seven principles)\b/iu.test(one),
  );
  return (
    isUnder ||
    /\bholders of public office\b/iu.test(words) ||
    principle.test(words) ||
    // “Accountability” may be a heading of its own.
    (principle.test(headings[0] ?? '') && !/accountab|leadership/iu.test(headings[0] ?? ''))
  );
}

const kinds = String.raw`(?:sub-?\s?groups?|sub-?\s?committees?|delivery|working|operational|officers?|steering|task|theme|thematic|locality|locality|reference|advisory|project|programme|leadership|policing|implementation)`;
const subject = new RegExp(
  String.raw`^\W*(?:[\d.]+\s+)?(?:the|each|every|these|this|all|an?y?)\s+(?<name>(?:[\p{L}\p{N}’'&-]+\s+){0,4}?(?:groups?|committees?|boards?|forums?|panels?|sub-?groups?|sub-?committees?|teams?))\b`,
  'iu',
);

/** Whether a sentence begins with a group of another kind than the one whose terms these are: “The Delivery Group meets”. */
export function isOfAnotherGroup({ words }: Sentence, { passages }: ReadableText): boolean {
  const name = subject.exec(words)?.groups?.['name'];
  const kind =
    name === undefined ? undefined : new RegExp(String.raw`\b${kinds}\b`, 'iu').exec(name)?.[0];
  if (kind === undefined || runsIt(name!, passages)) return false;
  const titles = passages.filter(({ node }) => node.kind === 'title').map((one) => one.words);
  // Without a title nobody can tell whose terms these are.
  return (
    titles.length > 0 && !titles.some((title) => title.toLowerCase().includes(kind.toLowerCase()))
  );
}

// “The Compact is run by a Steering Group”: what that group does is what the body does.
function runsIt(name: string, passages: ReadableText['passages']): boolean {
  const by = `by a ${name.toLowerCase()}`;
  return passages.some(
    ({ words }) =>
      words.toLowerCase().includes(by) &&
      /\b(?:is|are|be) (?:run|governed|managed|led|overseen) by a\b/iu.test(words),
  );
}

const groupWord =
  /^\W*(?:[\d.]+\s+)?(?:the\s+|full\s+|ordinary\s+)*(?:[\p{L}’'-]+\s+){0,5}?(?<word>board|group|partnership|committee|forum|panel|executive|council|assembly|network)\b/iu;

/** Whether a sentence begins with the kind of group that the title names: “Board meetings take place”. */
export function beginsWithGroup({ words }: Sentence, { passages }: ReadableText): boolean {
  const word = groupWord.exec(words)?.groups?.['word']?.toLowerCase();
  const titles = passages.filter(({ node }) => node.kind === 'title').map((one) => one.words);
  return word !== undefined && titles.some((title) => title.toLowerCase().includes(word));
}
