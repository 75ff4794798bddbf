import type { Diagnostic, Range } from '../../diagnostics/diagnostic.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import type { ContentFile, Path } from '../../files/content-file.ts';
import { frontMatterSpan } from '../../files/front-matter-span.ts';
import { LineIndex } from '../../files/line-index.ts';
import type { CharacterSpan } from '../../files/raw-span.ts';
import type { SiteRecord } from '../../model/site-record.ts';
import type { ContentKind } from '../loading/content-kinds.ts';
import { schemas } from '../loading/content-kinds.ts';
import type { Joined } from '../loading/join-records.ts';
import type { Content } from '../loading/load-content.ts';
import type { SourceEntry } from '../register.ts';
import { whyHeldBack } from '../seats/why-held-back.ts';
import { wordsWithin } from '../text/node-words.ts';
import { foldedWords } from './folded-words.ts';
import { namesIn } from './name-forms.ts';
import { commentersIn } from './unpublished.ts';

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
  return (Object.keys(schemas) as ContentKind[]).flatMap((kind) =>
    [...content[kind].values()].flatMap(({ document }) =>
      publishedWords(document, kind).flatMap(({ words, rangeOf }) =>
        placesServed(byFirst, words).map((place) => ({
          ...mistake('content/name-held-back', message, {
            file: document.file,
            range: rangeOf(place),
          }),
          isPrivate: true,
        })),
      ),
    ),
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

interface Published {
  readonly words: string;
  readonly rangeOf: (span: CharacterSpan) => Range;
}

// What these fields hold is shown on no page, or only where the name may be.
const unpublished: Partial<Record<ContentKind, RegExp>> = {
  membership: /^seats\/\d+\/holders\/\d+\/name$/,
  source: /^omitted\/\d+\/after$/,
};

/** The words of a record that are published: its values, and the words below the fields of a page. */
function publishedWords(document: ContentFile, kind: ContentKind): Published[] {
  const values = stringsIn(document.value)
    .filter(({ path }) => unpublished[kind]?.test(path.join('/')) !== true)
    .map(({ path, words }): Published => ({
      words,
      rangeOf: (span) => document.rangeOfCharacters(path, span),
    }));
  const body = document.file.endsWith('.mdx') ? frontMatterSpan(document.text)?.body : undefined;
  if (body === undefined) return values;
  const lines = new LineIndex(document.text);
  const rangeOf = ({ start, end }: CharacterSpan): Range => lines.range(start + body, end + body);
  return [...values, { words: document.text.slice(body), rangeOf }];
}

function stringsIn(value: unknown, path: Path = []): { path: Path; words: string }[] {
  // Places count from the first letter of a value.
  if (typeof value === 'string') return [{ path, words: value.trim() }];
  if (typeof value !== 'object' || value === null) return [];
  const inside = Array.isArray(value) ? value.entries() : Object.entries(value);
  return [...(inside as Iterable<[string | number, unknown]>)].flatMap(([step, inner]) =>
    stringsIn(inner, [...path, step]),
  );
}

function placesServed(
  byFirst: ReadonlyMap<string, readonly (readonly string[])[]>,
  text: string,
): CharacterSpan[] {
  const words = foldedWords(text);
  return words.flatMap(({ word, start, isCapital }, at): CharacterSpan[] => {
    if (!isCapital) return [];
    const name = byFirst
      .get(word)
      ?.find((one) => one.every((part, i) => words[at + i]?.word === part));
    if (name === undefined) return [];
    const [last, next] = [words[at + name.length - 1]!, words[at + name.length]];
    const isOfThing =
      next !== undefined &&
      calledAfter.has(next.word) &&
      /^\s+$/.test(text.slice(last.end, next.start));
    return last.isCapital && !isOfThing ? [{ start, end: last.end }] : [];
  });
}

const calledAfter = new Set(
  'trust house centre center foundation fund school college academy university hospital hospice surgery clinic hall library park road street lane way building ward unit charity society institute award awards lecture ltd limited estate'.split(
    ' ',
  ),
);
