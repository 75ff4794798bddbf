import { numeral, valueOf } from '../../../english/numerals.ts';
import type { RuleTyped } from './quorum-items.ts';
import { quorumItem } from './quorum-items.ts';

/** What a meeting needs by the words of a sentence; nothing where it is not all understood. */
export function quorumNeeds(
  sentence: string,
  { isUnderQuorum }: { isUnderQuorum: boolean },
): RuleTyped | undefined {
  const words = sentence
    .replaceAll(/\s+/g, ' ')
    .replace(/^\s*(?:\(?[a-z\d]{1,3}[).]|\d+(?:\.\d+)+)\s+/iu, '')
    .replace(/\s*[.;:]+\s*$/u, '')
    .replace(noBusiness, ', including ')
    .replace(purposeFirst, '');
  for (const pattern of needs) {
    const said = saidBy(pattern, words);
    const rule = said === undefined ? undefined : ruleOf(said);
    if (rule !== undefined) return rule;
  }
  const runIn = /^quor(?:um|acy|ate)\b\s*[:–—-]\s*(.*)$/iu.exec(words)?.[1];
  return isUnderQuorum || runIn !== undefined ? ruleOf(runIn ?? words) : undefined;
}

// “The quorum is half of the members, and no business is transacted unless three councils are there” asks for both.
const noBusiness =
  /(?<=\bquorum\b[^.]*\d[^.]*|\bquorum\b[^.]*\b(?:half|third|quarter|one|two|three|four|five|six|seven|eight|ten)\b[^.]*?),?\s+and no (?:business|decisions?|meeting)\b[^.]*?\bunless\s+(?:there\s+(?:is|are)\s+)?/iu;

// “For a meeting to be quorate, …”: what it is for stands first.
const purposeFirst =
  /^(?:in order\s+)?(?:for|to)\s+(?:(?:the|a|any|each|all)\s+)?(?:meetings?|decisions?|it|business|board|make|take|be quorate|achieve|constitute|part)\b[^,]*?(?:,\s*|\bto be (?:valid|quorate|made|taken)\s+(?=at least|a minimum|the chair|there)|\bquorate\s+(?=at least|a minimum|the chair|there))/iu;

// What follows “a quorum” may add to it: “with a minimum of three from each council”.
const addition =
  /^[^,;]*?[,;]?\s*\b((?:with|including|to include|provided|one of whom|of whom|at least one of whom|which must|and must|and (?:at least|the))\b.*)$/iu;

function saidBy(pattern: RegExp, words: string): string | undefined {
  const found = pattern.exec(words);
  const said = found?.groups?.['needs'];
  if (found === null || said === undefined) return undefined;
  const rest = words.slice(found.index + found[0].length);
  const more = addition.exec(rest)?.[1];
  return more === undefined ? said : `${said}, ${more}`;
}

const is = String.raw`(?:is|are|shall be|will be|should be|must be|to be|being)`;
const needs: readonly RegExp[] = [
  // “The meeting is quorate when five members are present”
  /\bquor(?:ate|acy|um)\b[^.]*?\b(?:if|when(?:ever)?|where|provided(?: that)?|(?<=quorate )with|if attended by|only if|only when|unless|so long as|as long as|will require|requires?|needs?|is achieved (?:with|when|by)|is reached (?:with|when|by)|is met (?:with|when|by))\b:?\s+(?:there\s+(?:is|are)\s+)?(?:attended by\s+)?(?<needs>.+)$/iu,
  // “The quorum shall be five members”, “a quorum of five”
  new RegExp(
    String.raw`\bquor(?:um|acy|ate membership)\b[^.]*?\b(?:(?:has been |is |shall be |will be )?(?:set|fixed|agreed|defined) (?:at|as)|shall consist of|will consist of|consists? of|comprises?|shall comprise|will comprise|means|will be made up of|is made up of|${is})\s*:?\s+(?<needs>.+)$`,
    'iu',
  ),
  /\bquorum\s+of\s+(?<needs>.+)$/iu,
  // “Five members shall constitute a quorum”
  new RegExp(
    String.raw`^(?:[^.]*?\b(?:where|when|if|that|provided)\s+)?(?<needs>[^.]+?)\s+(?:(?:shall|will|must|should|would)\s+)?(?:constitutes?|forms?|makes? up|makes?|${is}|needs? to be|(?:is|are) (?:required|needed)|be required|required|present|in attendance)\b[^.]*?\b(?:quor)`,
    'iu',
  ),
  // “No business shall be transacted unless five members are present”
  /\b(?:no|not)\b[^.]*?\bunless\b\s+(?:there\s+(?:is|are)\s+)?(?<needs>[^.]+?\b(?:present|in attendance))\b/iu,
  /^(?:there\s+(?:must|shall|should|will)\s+be\s+)?(?<needs>[^.]+?\s+(?:(?:must|need to|should|shall|is|are)\s+(?:be\s+)?)?(?:present|in attendance|there|needed|required))\b/iu,
];

// What is no part of the number: that they are there, and what for.
const aside =
  /\s*\((?:i\.?e\.?|e\.?g\.?|currently)[^)]*\)|,?\s*\b(?:in order\s+)?(?:for|to)\s+(?:the|a|any|each|make|ensure|enable|be|allow|constitute|form|transact|take|decisions?|business|voting|meetings?|proceed|ratify|approve)\b(?![^.]*\b(?:including|one of whom))[^.]*$|\b(?:will|shall)\s+(?:apply|be needed)\b(?:\s+(?:for|to|at)\s+[^,;.]*?(?=\s+(?:including|with|one of|to include)\b|[,;.]|$))?|\bat\s+(?:all times|(?:the|a|any|each|every|all)\s+(?:(?:board|partnership|group|committee|formal)\s+)?meetings?|the (?:start|beginning)[^,;.]*)\b|\b(?:before|during|throughout)\s+[^,;.]*$|\bwithin\s+[^,;.]*minutes[^,;.]*|\b(?:(?:who|which)\s+)?(?:(?:must|shall|should|will|need to|needs to)\s+(?:be\s+)?|(?:is|are|being|be)\s+)?(?:also\s+)?(?:physically\s+|personally\s+)?(?:present|in attendance|there\b|represented|attending|attends?|required|needed)(?:\s+(?:in person|virtually|or virtually|either in person or virtually))?\b/giu;

// “Including the Chair”, “one of whom must be the Chair”: each adds to what is needed.
const joins =
  /\s*,\s*(?:drawn|taken) from\s+|\s*[,;(]*\s*\b(?:including|inclusive of|to include|and to include|(?:of )?wh(?:om|ich)(?: one| at least one)? (?:must|shall|should|will)(?: be| include)?|(?:at least )?one of wh(?:om|ich) (?:(?:must|shall|should|will) be|is|being)|(?:which|and|this|who)?\s*(?:must|shall|should|will) include|include[sd]?|with at least|with|plus|as well as|together with|along with|in addition to)\b\s*|\s*[,;]?\s*\b(?:and|plus)\s+(?=(?:also\s+)?(?:that\s+)?(?:at least|a minimum|no fewer|not less|the\b|all|each|either|one|two|three|four|five|a|an|\d|all|their|its)\b)|\s*[,;]\s*(?=(?:at least|a minimum|the\b|all|each|either|one|two|three|four|five|\d|a|an)\b)/iu;
const greater =
  /,?\s*\(?whichever (?:is|be) (?:the )?(?<which>greater|greatest|higher|larger|more|less|lesser|lower|fewer|smaller)(?: number)?\)?/iu;

function ruleOf(said: string): RuleTyped | undefined {
  if (/\bplus one\b|\+\s*(?:1|one)\b|\beach of the following\b/iu.test(said)) return asWords(said);
  const choice = greater.exec(said)?.groups?.['which'];
  const words = said
    .replace(greater, '')
    .replace(/,?\s*subject to a minimum of\b/iu, ', at least')
    .replaceAll(aside, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s+([,;)])/g, '$1')
    .trim();
  if (choice !== undefined) {
    const rules = words.split(/\s*,?\s+or\s+/iu).map((part) => quorumItem(part));
    const kind = /^(?:gr|hi|la|mo)/iu.test(choice) ? 'all' : 'any';
    return rules.length > 1 && rules.every((rule) => rule !== undefined)
      ? { kind, rules }
      : undefined;
  }
  const parts = words
    .split(joins)
    .map((part) => part.trim().replace(/^[),\s]+|[(,\s]+$/gu, ''))
    .filter((part) => part !== '');
  const rules = withOthers(parts.map((part) => quorumItem(part)));
  const [first] = rules;
  if (first === undefined || rules.some((rule) => rule === undefined)) return undefined;
  if (first.kind === 'words' && /\bquor/iu.test(first.words)) return undefined;
  // What begins with words alone may be no number at all.
  if (
    first.kind === 'words' &&
    !/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|third|quarter|all|each|every|an?)\b/iu.test(
      first.words,
    )
  )
    return undefined;
  const distinct = [...new Map(rules.map((rule) => [JSON.stringify(rule), rule!])).values()];
  return distinct.length === 1 ? first : { kind: 'all', rules: distinct };
}

// “Half of the members plus one” is no share, and no count.
function asWords(said: string): RuleTyped | undefined {
  const words = said.replaceAll(aside, ' ').replaceAll(/\s+/g, ' ').trim();
  return /\bquor/iu.test(words) || words.length > 200 ? undefined : { kind: 'words', words };
}

// “The Chair and four other members” are five members, and one of them the Chair.
function withOthers(rules: readonly (RuleTyped | undefined)[]): (RuleTyped | undefined)[] {
  const [office, other, ...more] = rules;
  if (office?.kind !== 'count' || office.who === undefined || more.length > 0) return [...rules];
  const [, number] = other?.kind === 'words' ? (othersBeside.exec(other.words) ?? []) : [];
  const value = number === undefined ? undefined : valueOf(number);
  if (value === undefined) return [...rules];
  return [{ kind: 'count', minimum: String(value + 1) }, office];
}

const othersBeside = new RegExp(
  String.raw`^(?:at least\s+)?(${numeral})\s+other(?:s|\s+members?)$`,
  'iu',
);
