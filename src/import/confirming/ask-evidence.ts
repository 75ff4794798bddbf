import type { YamlFields, YamlValue } from '../../files/editing/yaml-in-style.ts';
import { heldBack } from '../../model/withheld.ts';
import { plainSpaces, wordsWithin } from '../../register/text/node-words.ts';
import { ownPieces } from '../../register/text/own-pieces.ts';
import type { IndexedNode, TextIndex } from '../../register/text/text-index.ts';
import { clauseFullName } from '../../views/answers/clause-place.ts';
import { printedLine } from './question-words.ts';
import type { Talk } from './talk.ts';
import { asked, isYes } from './talk.ts';

/** Asks for the words that an answer rests on: those that are quoted already, or others of the document. */
export async function askEvidence(
  talk: Talk,
  { known, text }: { readonly known: readonly YamlFields[]; readonly text: TextIndex },
): Promise<YamlValue[]> {
  const kept = await keptOf(talk, known);
  const evidence: YamlValue[] = [...kept];
  while (evidence.length === 0 || (await isYes(talk, '  Other words of the document too?', 'no')))
    evidence.push(await askQuote(talk, text));
  return evidence;
}

async function keptOf(talk: Talk, known: readonly YamlFields[]): Promise<YamlFields[]> {
  if (known.length === 0) return [];
  talk.say('  Which of these words say so?');
  for (const [index, { quote }] of known.entries())
    talk.say(`    ${index + 1}  “${heldBack(quote as string)}”`);
  for (;;) {
    const typed = await asked(talk, '  Numbers (Enter: all; 0: none of them) ');
    if (typed === '') return [...known];
    if (typed === '0') return [];
    const numbers = typed.split(/[\s,]+/).map(Number);
    const chosen = numbers.flatMap((number) => known.slice(number - 1, number));
    if (chosen.length === numbers.length) return chosen;
    talk.say(`  Type numbers from 1 to ${known.length}, as \`1 3\`.`);
  }
}

async function askQuote(talk: Talk, text: TextIndex): Promise<YamlFields> {
  const entry = await askClause(talk, text);
  talk.say(`  ${clauseFullName(entry, text)}: ${heldBack(printedLine(entry))}`);
  const all = ownWords(entry);
  for (;;) {
    const typed = await asked(talk, '  Which of its words? (Enter: all of them) ');
    const quote = typed === '' ? all : typed;
    if (quote !== '' && wordsWithin(entry.node).includes(plainSpaces(quote)))
      return { clause: entry.id, quote };
    talk.say('  These words do not stand there. Copy them letter for letter.');
  }
}

const most = 9;

async function askClause(talk: Talk, text: TextIndex): Promise<IndexedNode> {
  for (;;) {
    const typed = await asked(talk, '  Where? Type the number of a clause, or some of its words: ');
    const found = typed === '' ? [] : clausesLike(typed, text);
    if (found.length === 1) return found[0]!;
    if (found.length === 0 || found.length > most) {
      talk.say(
        found.length === 0 ? '  No clause has them.' : '  Many clauses have them. Type more.',
      );
      continue;
    }
    for (const [index, entry] of found.entries())
      talk.say(`    ${index + 1}  ${clauseFullName(entry, text)}: ${heldBack(printedLine(entry))}`);
    const number = Number(await asked(talk, '  Which of these, by its number? '));
    const meant = found[number - 1];
    if (meant !== undefined) return meant;
  }
}

// A number as printed leads to its clause, with what stands around it or without.
function clausesLike(typed: string, text: TextIndex): IndexedNode[] {
  const bare = (label: string): string => label.toLowerCase().replace(/[^\p{L}\p{N}.]|\.$/gu, '');
  const all = [...text.byId.values()];
  const named = all.filter(
    ({ id, node }) =>
      id === typed || (node.label !== undefined && bare(node.label) === bare(typed)),
  );
  if (named.length > 0) return named;
  const words = plainSpaces(typed).toLowerCase();
  return all.filter((entry) => printedLine(entry).toLowerCase().includes(words));
}

function ownWords({ node }: IndexedNode): string {
  const own = ownPieces(node).map(({ words }) => words);
  return plainSpaces(own.join(' '));
}
