// Also runs in the browser.
import { searchWords } from './search-words.ts';

// What people say in several words, or run together, and the plain words for it.
const sayings: readonly (readonly [said: readonly string[], plain: string])[] = [
  ['have to|has to|had to|got to|need to|needs to', 'must'],
  ['be there|being there', 'be present'],
  ['turn up|turns up|turning up|turned up|show up|shows up|pop in|drop in', 'attend'],
  ['get together|gets together|get round the table', 'meet'],
  ['get on to|get onto|get on|get involved|sign up', 'join'],
  ['in my place|in their place|in his place|in her place|in your place|in place of', 'instead'],
  ['stand in|stands in|standing in|fill in|fills in|step in|steps in', 'substitute'],
  ['step down|steps down|stepping down|stand down|stands down', 'resign'],
  ['fall out|falls out|falling out|fell out|fallen out', 'disagree'],
  ['tie break|tie breaker|tiebreak|tiebreaker', 'tie'],
  ['how many times', 'how often'],
  ['terms of reference|tor|tors|to r|to rs|constitution', 'rules'],
  ['any other business|aob', 'business'],
  ['whats', 'what is'],
  ['whos', 'who is'],
  ['wheres', 'where is'],
  ['whens', 'when is'],
  ['hows', 'how is'],
  ['can not|cannot|cant|dont|do not|doesnt|does not|didnt|did not|wont|isnt|arent|never', 'not'],
  ['looked at again|look at again|looked over', 'reviewed'],
  ['agm', 'annual meeting'],
  ['get rid of|gets rid of|got rid of', 'remove'],
].flatMap(([said, plain]) => said!.split('|').map((words) => [words.split(' '), plain!] as const));

/** A question in plain words, each folded: “what if they don’t turn up” asks what “attend” asks. */
export function plainQuestion(text: string): string {
  const words = searchWords(text).flatMap(({ whole, parts }) =>
    parts.length > 0 ? parts : [whole],
  );
  const plain: string[] = [];
  for (let at = 0; at < words.length;) {
    const saying = sayings.find(([said]) =>
      said.every((word, index) => words[at + index] === word),
    );
    plain.push(saying?.[1] ?? words[at]!);
    at += saying?.[0].length ?? 1;
  }
  return plain.join(' ');
}
