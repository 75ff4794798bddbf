import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import { placeOfValue } from '../../files/content-file.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Facts } from '../../model/facts.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import { topicIds } from '../../model/topic-ids.ts';
import type { Content } from '../loading/load-content.ts';
import { isProposed } from '../readings/readings-of.ts';
import { foldedLabel } from '../text/folded-label.ts';
import { ownPieces } from '../text/own-pieces.ts';
import type { IndexedNode, TextIndex } from '../text/text-index.ts';

/** The headings and words by which an answer to a topic can be told, as its page lists them. */
interface Signs {
  readonly headings: readonly string[];
  readonly words: readonly string[];
}

/**
 * Checks that no topic is coded `not-stated` beside a heading or words that it lists as its own.
 *
 * Shape: a heading that several topics list is accounted for when one of them is read from under it.
 *        A note overrules: a person who writes one has seen what stands there.
 */
export function checkSilences(
  content: Content,
  texts: ReadonlyMap<string, TextIndex>,
): Diagnostic[] {
  const signs = new Map(topicIds.map((topic) => [topic, signsOf(topic, content)]));
  return [...content.facts.values()].flatMap(({ key, record, document }) => {
    const text = texts.get(key);
    if (text === undefined) return [];
    return topicIds.flatMap((topic): Diagnostic[] => {
      const fact = record[topic];
      if (fact?.state !== 'not-stated' || isProposed(fact) || fact.note !== undefined) return [];
      const found =
        headingOf(topic, { signs, facts: record, text }) ?? wordsOf(signs.get(topic)!, text);
      if (found === undefined) return [];
      const message = `The document has ${found}, and the answer is \`not-stated\`. Read it again and code what it says. If it says nothing on this, say so in a note.`;
      return [mistake('fact/silent-beside-words', message, placeOfValue(document, [topic]))];
    });
  });
}

function signsOf(topic: TopicId, content: Content): Signs {
  const record = content.topic.get(topic)?.record;
  return {
    headings: (record?.headings ?? []).map(foldedLabel),
    words: record?.words ?? [],
  };
}

interface Asked {
  readonly signs: ReadonlyMap<TopicId, Signs>;
  readonly facts: Facts;
  readonly text: TextIndex;
}

function headingOf(topic: TopicId, { signs, facts, text }: Asked): string | undefined {
  const own = signs.get(topic)!.headings;
  for (const entry of sections(text.top)) {
    const heading = entry.node.kind === 'section' ? (entry.node.heading ?? '') : '';
    const listed = partsOf(heading).find((part) => own.includes(part));
    if (listed === undefined) continue;
    const listing = topicIds.filter((other) => signs.get(other)!.headings.includes(listed));
    if (listing.some((other) => isReadUnder(entry, facts[other]))) continue;
    return `the heading “${heading}”`;
  }
  return undefined;
}

function sections(entries: readonly IndexedNode[]): IndexedNode[] {
  return entries.flatMap((entry) => [
    ...(entry.node.kind === 'section' ? [entry] : []),
    ...sections(entry.children),
  ]);
}

/** A heading as it sounds, and each part of one that names several things: “Quorum and voting”. */
function partsOf(heading: string): string[] {
  const parts = heading.split(/\s+(?:and|or)\s+|\s*[&,/:;]\s*/i).map(foldedLabel);
  return [foldedLabel(heading), ...parts].filter((part) => part !== '');
}

// What is unread may be just what stands there.
function isReadUnder(section: IndexedNode, fact: Facts[TopicId]): boolean {
  if (fact === undefined || fact.state === 'unread' || isProposed(fact)) return true;
  const evidence: readonly Evidence[] = 'evidence' in fact ? fact.evidence : [];
  return evidence.some(({ clause }) => isWithin(clause, section));
}

function isWithin(clause: string, { id, children }: IndexedNode): boolean {
  return id === clause || children.some((child) => isWithin(clause, child));
}

function wordsOf({ words }: Signs, { top }: TextIndex): string | undefined {
  for (const sign of words) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${loose(sign)}(?![\\p{L}\\p{N}])`, 'iu');
    const said = saidIn(top, pattern);
    if (said !== undefined) return `the words “${said}”`;
  }
  return undefined;
}

function loose(words: string): string {
  return words
    .split(' ')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s\\u00A0-]+');
}

function saidIn(entries: readonly IndexedNode[], pattern: RegExp): string | undefined {
  for (const { node, children } of entries) {
    for (const { words } of ownPieces(node)) {
      const [said] = pattern.exec(words) ?? [];
      if (said !== undefined) return said;
    }
    const below = saidIn(children, pattern);
    if (below !== undefined) return below;
  }
  return undefined;
}
