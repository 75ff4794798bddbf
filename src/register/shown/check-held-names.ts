import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import { LineIndex } from '../../files/line-index.ts';
import type { SiteRecord } from '../../model/site-record.ts';
import type { Joined } from '../loading/join-records.ts';
import type { Content } from '../loading/load-content.ts';
import type { SourceEntry } from '../register.ts';
import { whyHeldBack } from '../seats/why-held-back.ts';
import { wordsWithin } from '../text/node-words.ts';
import type { FoldedWord } from './folded-words.ts';
import { foldedWords } from './folded-words.ts';
import { namesIn } from './name-forms.ts';
import { commentersIn } from './unpublished.ts';
import { yamlPhrases } from './yaml-phrases.ts';

interface Known {
  readonly joined: Joined;
  readonly sources: ReadonlyMap<string, SourceEntry>;
  readonly today: string;
}

/**
 * Finds names that are held back in a seat or a source, and stand in a record that would be published.
 *
 * A name that the words of a document say is public. So is one in the name of something else, such as
 * a trust that is called after a person.
 */
export function checkHeldNames(content: Content, known: Known): Diagnostic[] {
  const site = content.site.get('')?.record;
  const names = site === undefined ? [] : unpublishedNames(content, { ...known, site });
  if (names.length === 0) return [];
  const byFirst = Map.groupBy(
    names.map((name) => foldedWords(name).map(({ word }) => word)),
    ([first]) => first!,
  );
  const kinds = Object.values(content).filter((kind) => kind instanceof Map);
  return kinds.flatMap((kind) =>
    [...kind.values()].flatMap(({ document: { file, text } }) => {
      const lines = new LineIndex(text);
      return placesOf(byFirst, text)
        .filter((place) => isPublished(place, text, file))
        .map(({ start, end }) => ({
          ...mistake('content/name-held-back', message, { file, range: lines.range(start, end) }),
          isPrivate: true,
        }));
    }),
  );
}

const message =
  'The name of a person stands here that is held back in a list of members or a source. Name the office instead.';

function unpublishedNames(
  content: Content,
  { joined, sources, today, site }: Known & { site: SiteRecord },
): string[] {
  const holders = [...content.membership.values()]
    .flatMap(({ record }) => record.seats)
    .flatMap(({ holders: all = [] }) => all)
    .filter((holder) => whyHeldBack(holder, { site, today }) !== undefined)
    .map(({ name }) => name);
  const inSources = [...sources.values()].flatMap(({ coverage }) => [
    ...coverage.withheldNames,
    ...coverage.omittedWords.flatMap(commentersIn),
  ]);
  const names = [...new Set([...holders, ...inSources].flatMap(namesIn))];
  if (names.length === 0) return [];
  const words = [...joined.texts.values()].flatMap(({ top }) =>
    top.map(({ node }) => wordsWithin(node)),
  );
  const published = words.join('\n');
  return names.filter((name) => !published.includes(name));
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly next: FoldedWord | undefined;
}

function placesOf(byFirst: ReadonlyMap<string, readonly string[][]>, text: string): Place[] {
  const words = foldedWords(text);
  return words.flatMap(({ word, start, isCapital }, at): Place[] => {
    if (!isCapital) return [];
    const name = byFirst
      .get(word)
      ?.find((one) => one.every((part, i) => words[at + i]?.word === part));
    if (name === undefined) return [];
    const last = words[at + name.length - 1]!;
    return last.isCapital ? [{ start, end: last.end, next: words[at + name.length] }] : [];
  });
}

const calledAfter = new Set(
  'trust house centre center foundation fund school college academy university hospital hospice surgery clinic hall library park road street lane way building ward unit charity society institute award awards lecture ltd limited estate'.split(
    ' ',
  ),
);

function isPublished({ start, end, next }: Place, text: string, file: string): boolean {
  const isNameOfThing =
    next !== undefined && calledAfter.has(next.word) && /^\s+$/.test(text.slice(end, next.start));
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (isNameOfThing || (!file.endsWith('.mdx') && /^\s*#/.test(line))) return false;
  if (!/\/(?:membership\.yaml|sources\/[^/]+)$/.test(file)) return true;
  const phrase = yamlPhrases(text).find((one) => one.start <= start && start < one.end);
  return phrase?.field !== 'name' && phrase?.field !== 'after';
}
