import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { heldBack } from '../../src/model/withheld.ts';
import type { TopicId } from '../../src/model/topic-ids.ts';
import { coreTopicIds, topicIds } from '../../src/model/topic-ids.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Constitution, Register } from '../../src/register/register.ts';
import { factPhrase } from '../../src/views/phrases/fact-phrase.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/**
 * What is wrong between the words of a constitution, as its page prints them, and our readings.
 *
 * Each answer stands beside the first clause that its fact names, and every clause that it names knows
 * its topic, and no other does; the words that main answers quote are tinted in that clause, and no others. Read from the page
 * alone: nothing here asks the views how they place anything.
 */
export function besideFaults(
  html: string,
  constitution: Constitution,
  register: Register,
): string[] {
  const words = elementsIn(parse(html)).find((one) => hasClass(one, 'words'));
  if (words === undefined) return ['The page prints no words.'];
  const facts = topicIds.map((topic) => cited(topic, { constitution, register }));
  return [...noteFaults(words, facts), ...tintFaults(words, facts)];
}

interface Cited {
  readonly topic: TopicId;
  readonly title: string;
  readonly phrase: string;
  readonly evidence: readonly Evidence[];
  readonly isMain: boolean;
}

function cited(topic: TopicId, context: { constitution: Constitution; register: Register }): Cited {
  const fact = context.constitution.facts[topic];
  return {
    topic,
    title: context.register.topics.get(topic)!.title,
    phrase: factPhrase(topic, context),
    evidence: 'evidence' in fact ? fact.evidence : [],
    isMain: (coreTopicIds as readonly string[]).includes(topic),
  };
}

function noteFaults(words: Element, facts: readonly Cited[]): string[] {
  const rows = elementsIn(words).filter((one) => hasClass(one, 'row'));
  const owed = facts.flatMap((fact) =>
    [...new Set(fact.evidence.map(({ clause }) => clause))].flatMap((clause, order) => {
      const row = rows.find((one) => clausesOf(one).includes(clause));
      const notes = row === undefined ? [] : notesBeside(row);
      const note = notes.find(({ topic }) => topic === fact.topic);
      const isFull = order === 0 && fact.isMain;
      const isThere = isFull
        ? note?.title === fact.title && note.answer?.includes(plain(fact.phrase))
        : row !== undefined && topicsOf(row).includes(fact.topic);
      return isThere ? [] : [`No answer on ${fact.topic} beside clause ${clause}.`];
    }),
  );
  const strangers = rows.flatMap((row) =>
    [...new Set([...topicsOf(row), ...notesBeside(row).map(({ topic }) => topic)])]
      .filter(
        (topic) =>
          !namesAny(
            facts.find((one) => one.topic === topic),
            clausesOf(row),
          ),
      )
      .map((topic) => `An answer on ${topic} beside clause ${String(clausesOf(row)[0])}.`),
  );
  return [...owed, ...strangers];
}

function namesAny(fact: Cited | undefined, clauses: readonly string[]): boolean {
  return fact?.evidence.some(({ clause }) => clauses.includes(clause)) ?? false;
}

// The row of a heading stands inside the section it heads; that of a clause holds all its points.
function clausesOf(row: Element): string[] {
  const heads = hasClass(row, 'row--heading') ? [row.parentNode as Element] : elementsIn(row);
  return heads.flatMap((one) => /^cl-(.+)$/u.exec(attribute(one, 'id'))?.[1] ?? []);
}

function topicsOf(row: Element): string[] {
  return attribute(row, 'data-topics')
    .split(' ')
    .filter((topic) => topic !== '');
}

interface Note {
  readonly topic: string;
  readonly title: string;
  /** Only where the answer is given in full. */
  readonly answer: string | undefined;
}

function notesBeside(row: Element): Note[] {
  const margin = elementsIn(row).filter((one) => hasClass(one, 'margin'));
  return margin.flatMap(elementsIn).flatMap((one) => {
    const topic = /^\/topics\/(.+)\/$/u.exec(attribute(one, 'href'))?.[1];
    if (topic === undefined) return [];
    const full = ancestor(one, 'margin__note');
    const answer = full && elementsIn(full).find((each) => hasClass(each, 'margin__answer'));
    return [{ topic, title: seenIn(one), answer: answer && textOf(answer) }];
  });
}

type Tint = 'tinted' | 'plain' | 'either';

/** The words of a page as one text, with those that are tinted, and where each clause begins and ends. */
interface Printed {
  text: string;
  /** By letter; where a name is held back, it may be either. */
  readonly tints: Tint[];
  readonly clauses: Map<string, { from: number; to: number }>;
}

function tintFaults(words: Element, facts: readonly Cited[]): string[] {
  const printed: Printed = { text: '', tints: [], clauses: new Map() };
  print(words, { into: printed, tint: 'plain' });
  const quoted = printed.tints.map((): Tint => 'plain');
  const faults: string[] = [];
  for (const { evidence, topic, isMain } of facts) {
    for (const { clause, quote } of isMain ? evidence : []) {
      const { from, to } = printed.clauses.get(clause) ?? { from: 0, to: 0 };
      const shown = plain(heldBack(quote));
      const start = printed.text.slice(from, to).indexOf(shown);
      if (start < 0) faults.push(`Clause ${clause} lacks the words that ${topic} quotes.`);
      else quoted.fill('tinted', from + start, from + start + shown.length);
    }
  }
  const wrong = printed.tints.findIndex(
    (tint, index) => tint !== 'either' && printed.text[index] !== ' ' && tint !== quoted[index],
  );
  if (wrong < 0) return faults;
  const state = quoted[wrong] === 'tinted' ? 'quoted and plain' : 'tinted and quoted by nobody';
  return [...faults, `“${printed.text.slice(wrong, wrong + 40)}” is ${state}.`];
}

const notWords = [
  'beside',
  'clause-link',
  'words__number',
  'as-written',
  'govuk-visually-hidden',
  'plain-table__caption',
  'appendix__length',
];
const inline = ['mark', 'span', 'a'];

function print(node: Node, { into, tint }: { into: Printed; tint: Tint }): void {
  if ('value' in node) return append(node.value, { into, tint });
  if (!('childNodes' in node)) return;
  const element = 'attrs' in node ? node : undefined;
  if (element && notWords.some((name) => hasClass(element, name))) return;
  const id = element && idOf(element);
  const isBlock = element !== undefined && !inline.includes(element.tagName);
  if (isBlock) append(' ', { into, tint: 'plain' });
  const from = into.text.length;
  for (const child of node.childNodes) print(child, { into, tint: tintOf(element) ?? tint });
  if (isBlock) append(' ', { into, tint: 'plain' });
  if (id !== undefined) into.clauses.set(id, { from, to: into.text.length });
}

// The heading of an appendix that is folded stands before the part that bears its id.
function idOf(element: Element): string | undefined {
  if (hasClass(element, 'appendix__body')) return undefined;
  const bearer = hasClass(element, 'appendix')
    ? element.childNodes.find((node) => 'attrs' in node && hasClass(node, 'appendix__body'))
    : element;
  return /^cl-(.+)$/u.exec(attribute(bearer as Element, 'id'))?.[1];
}

function tintOf(element: Element | undefined): Tint | undefined {
  if (element === undefined) return undefined;
  if (hasClass(element, 'withheld')) return 'either';
  return hasClass(element, 'quoted') ? 'tinted' : undefined;
}

function append(value: string, { into, tint }: { into: Printed; tint: Tint }): void {
  for (const letter of value.replace(/[\s\u00A0]+/gu, ' ').split('')) {
    if (letter === ' ' && (into.text === '' || into.text.endsWith(' '))) continue;
    into.text += letter;
    into.tints.push(tint);
  }
}

function elementsIn(node: Node): Element[] {
  const own = 'attrs' in node ? [node] : [];
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return [...own, ...inside];
}

function ancestor(element: Element, name: string): Element | undefined {
  if (hasClass(element, name)) return element;
  const parent = element.parentNode;
  return parent !== null && 'attrs' in parent ? ancestor(parent, name) : undefined;
}

function hasClass(element: Element, name: string): boolean {
  return attribute(element, 'class').split(/\s+/u).includes(name);
}

function attribute({ attrs }: Element, name: string): string {
  return attrs.find((one) => one.name === name)?.value ?? '';
}

// Without what only those hear who are read to.
function seenIn(node: Node): string {
  if ('attrs' in node && hasClass(node, 'govuk-visually-hidden')) return '';
  return 'childNodes' in node ? plain(node.childNodes.map(seenIn).join('')) : textOf(node);
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? plain(node.childNodes.map(textOf).join('')) : '';
}

function plain(text: string): string {
  return text.replace(/[\s\u00A0]+/gu, ' ').trim();
}
