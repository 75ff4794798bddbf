import type { TextNode } from '../../model/text.ts';
import type { Proposal } from '../../model/proposal.ts';
import { contentOf } from '../../register/text/text-index.ts';
import { titleNames } from './body-name-read.ts';
import { folded } from './body-named.ts';
import { documentWords } from './title-passages.ts';
import { inUsualLetters } from './usual-letters.ts';

/** One body among several whose terms a document holds. */
export interface BodyIn {
  readonly name: string;
  /** The parts of the top of the text that are its terms: from the first up to, and not with, the last. */
  readonly from: number;
  readonly to: number;
  readonly proposed: Proposal;
}

// What terms of any body have: two bodies in one document have each their own.
const provisions: readonly RegExp[] = [
  /\bquor/i,
  /\bmember(?:ship|s)\b|\bcomposition\b/i,
  /\bchair|\bconvener/i,
  /\bpurpose|\baims?\b|\bobjectives?|\brole\b|\bremit|\bfunctions?\b|\bresponsibilities\b/i,
  /\bmeetings?\b|\bfrequency/i,
  /\bpapers\b|\bagenda|\bminutes|\binterests?\b|\bconduct/i,
  /\breporting|\baccountab|\breview\b|\bdecision|\bvoting/i,
];

/**
 * The bodies whose terms stand in one document, each with its part of the top of the text.
 *
 * One body is the rule: nothing unless parts name different bodies and each has headings of its own terms.
 */
export function bodiesIn(content: readonly TextNode[]): BodyIn[] {
  const starts = content.flatMap((node, at) => {
    const names = startsTerms(node);
    return names === undefined ? [] : [{ at, name: names }];
  });
  const first = content.findIndex((node) => node.kind !== 'title');
  const lead = titleName(content.slice(0, Math.max(first, 0)));
  const parts = withLead(
    starts.filter((start, place) => !isFollowed(start, starts[place + 1], content)),
    lead,
  ).map(({ at, name }, place, all) => ({
    name,
    from: at,
    to: all[place + 1]?.at ?? content.length,
  }));
  const whole = parts.filter(({ from, to }) => provisionsOf(content.slice(from, to)) >= 3);
  const isOfDifferent = new Set(whole.map(({ name }) => folded(name))).size === whole.length;
  if (whole.length < 2 || !isOfDifferent) return [];
  return stretched(whole, content.length).map((part) => ({
    ...part,
    name: inUsualLetters(part.name, content),
    proposed: {
      reason:
        `A part headed “${part.name}” has headings of its own for what terms of reference say`.slice(
          0,
          400,
        ),
      confidence: whole.length === parts.length ? 'high' : 'medium',
    },
  }));
}

// “Appendix B: Terms of reference of the Steering Group”, or a second title with the name of a body.
function startsTerms(node: TextNode): string | undefined {
  if (node.kind !== 'section' && node.kind !== 'title') return undefined;
  const words = (node.kind === 'section' ? node.heading : node.text) ?? '';
  // “Appendix A” alone may be followed by a heading that says whose terms it is.
  if (/^\W*(?:appendix|annexe?|schedule|part)\s+[\w.]{1,4}\W*$/i.test(words)) {
    const [first] = contentOf(node);
    return first === undefined ? undefined : startsTerms(asHeading(first));
  }
  const name = titleNames(words).at(-1);
  if (name === undefined) return undefined;
  const saysTerms =
    new RegExp(documentWords, 'i').test(words) && !/^\W*(?:membership|members)\b/i.test(words);
  const isOnlyName = folded(words).replace(/^(?:part|section) \w{1,3} /, '') === folded(name);
  const hasTerms = node.kind === 'title' || contentOf(node).some(({ kind }) => kind === 'section');
  return saysTerms || (isOnlyName && hasTerms) ? name : undefined;
}

function asHeading(node: TextNode): TextNode {
  return node.kind === 'clause' ? { kind: 'title', text: node.text ?? '' } : node;
}

function titleName(titles: readonly TextNode[]): string | undefined {
  return titles.flatMap((node) => (node.kind === 'title' ? titleNames(node.text) : [])).at(-1);
}

type Start = { readonly at: number; readonly name: string };

// Two lines of one title: the last names the body.
function isFollowed({ at }: Start, next: Start | undefined, content: readonly TextNode[]): boolean {
  return next?.at === at + 1 && content[at]!.kind === 'title' && content[next.at]!.kind === 'title';
}

// The document’s own title starts the first part, unless that part has the same name.
function withLead(starts: readonly Start[], lead: string | undefined): Start[] {
  const [first] = starts;
  const isNew =
    lead !== undefined &&
    first !== undefined &&
    first.at > 0 &&
    folded(first.name) !== folded(lead);
  return isNew ? [{ at: 0, name: lead }, ...starts] : [...starts];
}

function provisionsOf(nodes: readonly TextNode[]): number {
  const heads = nodes.flatMap(headsIn);
  return provisions.filter((words) => heads.some((head) => words.test(head))).length;
}

function headsIn(node: TextNode): string[] {
  const own = node.kind === 'section' ? [node.heading ?? ''] : runInOf(node);
  return [...own, ...contentOf(node).flatMap(headsIn)];
}

// Where nothing is marked as a heading, what leads a paragraph does the work of one: “Quorum: five members.”
function runInOf(node: TextNode): string[] {
  if (node.kind !== 'clause' && node.kind !== 'item') return [];
  const [, head] = /^(\p{Lu}[\p{L} &]{3,40})(?::|\s[–-])\s/u.exec(node.text ?? '') ?? [];
  return head === undefined ? [] : [head];
}

// What stands before the first, between two and after the last belongs to the one before it.
function stretched(
  parts: readonly Omit<BodyIn, 'proposed'>[],
  end: number,
): Omit<BodyIn, 'proposed'>[] {
  return parts.map(({ name, from }, place) => ({
    name,
    from: place === 0 ? 0 : from,
    to: parts[place + 1]?.from ?? end,
  }));
}
