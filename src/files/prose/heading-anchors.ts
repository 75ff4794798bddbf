import GithubSlugger from 'github-slugger';
import type { Heading, Nodes } from 'mdast';
import type { Prose } from './parse-prose.ts';

/** What pages call their own parts: no heading of prose takes such a name, or two would have it. */
export const ownParts: readonly string[] = [
  'about-check',
  'about-error',
  'answers',
  'contact',
  'example',
  'examples',
  'explanation',
  'footer-keep-up',
  'footer-learn',
  'footer-look-up',
  'footer-this-register',
  'found',
  'guide-parts',
  'home-search',
  'kept-count',
  'main-content',
  'site-menu',
  'site-search',
  'spread',
  'topic-filter',
  'topic-filter-details',
  'topic-filter-status',
  'topic-siblings',
  'wordings',
];

/** The anchor of each heading in the words of a page: `#where-it-is-held` for “Where it is held”. */
export function headingAnchors(prose: Prose): Map<Heading, string> {
  const slugger = new GithubSlugger();
  for (const part of ownParts) slugger.slug(part);
  const anchors = new Map<Heading, string>();
  for (const node of prose.children)
    for (const heading of headingsIn(node)) {
      const words = wordsOf(heading);
      // A heading of signs alone has no letters to be named by.
      anchors.set(heading, slugger.slug(/[\p{L}\p{N}]/u.test(words) ? words : 'section'));
    }
  return anchors;
}

function headingsIn(node: Nodes): Heading[] {
  if (node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap(headingsIn) : [];
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
