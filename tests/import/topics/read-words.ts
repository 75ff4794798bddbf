import { readableText } from '../../../src/import/reading/readable-text.ts';
import type {
  Candidates,
  ProposedFact,
  TopicRule,
} from '../../../src/import/reading/topic-rule.ts';
import type { TextNode } from '../../../src/model/text.ts';
import { topics } from '../../../src/model/topics.ts';
import { firstStray } from '../../../src/register/text/first-stray.ts';
import { wordsWithin } from '../../../src/register/text/node-words.ts';
import { indexText } from '../../../src/register/text/text-index.ts';

/** What a rule makes of words: a paragraph, or several under headings that end in a line of their own, “# Quorum”. */
export function readWords(
  rule: TopicRule,
  words: string,
): Partial<ProposedFact & Candidates> | undefined {
  const content = nodesOf(words);
  const result = rule.read(readableText(content, { isWhole: true }));
  if (result === undefined) return undefined;
  const { byId } = indexText(content);
  for (const { clause, quote } of 'candidates' in result ? result.candidates : result.evidence) {
    const node = byId.get(clause)?.node;
    if (node === undefined || firstStray(quote, wordsWithin(node)) !== undefined)
      throw new Error(`“${quote}” does not stand in ${clause}`);
  }
  if ('answer' in result && result.answer !== undefined)
    topics[rule.topic].answer.parse(result.answer);
  return result;
}

/** The answer that a rule reads from words; nothing where it is not sure. */
export function answerIn(rule: TopicRule, words: string): unknown {
  const result = readWords(rule, words);
  return result?.state === 'stated' ? result.answer : undefined;
}

function nodesOf(words: string): TextNode[] {
  const nodes: TextNode[] = [];
  let under = nodes;
  for (const line of words.split('\n')) {
    const heading = /^# (.*)/.exec(line)?.[1];
    const item = /^- (.*)/.exec(line)?.[1];
    if (heading !== undefined) {
      const content: TextNode[] = [];
      nodes.push({ kind: 'section', heading, content });
      under = content;
    } else if (item === undefined) under.push({ kind: 'clause', text: line, content: [] });
    else (lastClause(under)?.content ?? under).push({ kind: 'item', text: item });
  }
  return nodes;
}

function lastClause(nodes: readonly TextNode[]): { content?: TextNode[] } | undefined {
  const last = nodes.at(-1);
  return last?.kind === 'clause' ? last : undefined;
}
