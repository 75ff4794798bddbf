import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import type { ContentFile } from '../../files/content-file.ts';
import { placeOfValue } from '../../files/content-file.ts';
import { isBrokenConstitution } from '../loading/broken-constitution.ts';
import type { Joined } from '../loading/join-records.ts';
import type { Content, Loaded } from '../loading/load-content.ts';
import type { Body } from '../register.ts';
import type { Stretch } from './source-coverage.ts';
import type { IndexedNode, TextIndex } from '../text/text-index.ts';
import { indexText } from '../text/text-index.ts';

/** One stretch of a source, with the document its words are in; or why it cannot be compared. */
export type ComparedPart =
  | { readonly stretch: Stretch; readonly document: ContentFile }
  | { readonly diagnostics: readonly Diagnostic[] };

interface Everything {
  readonly content: Content;
  readonly joined: Joined;
}

/** What stands in each part of a source, in order. A part that is broken is reported where it is broken. */
export function comparedParts(loaded: Loaded<SourceRecord>, all: Everything): ComparedPart[] {
  return loaded.record.parts.map((part, index) => {
    const report = (field: string, message: string): ComparedPart => {
      const { document } = loaded;
      const place = placeOfValue(document, ['parts', index, field]);
      return { diagnostics: [mistake('content/unknown-reference', message, place)] };
    };
    if (part.constitution === undefined) return placeholderPart(part.placeholder!, { all, report });
    const text = all.joined.texts.get(part.constitution);
    if (text !== undefined) {
      const { document } = all.content.text.get(part.constitution)!;
      return constitutionPart(
        {
          text,
          document,
          node: part.node,
          elsewhere: elsewhereIn(loaded.record, part.constitution),
        },
        report,
      );
    }
    if (isBrokenConstitution(part.constitution, all)) return { diagnostics: [] };
    const hint = didYouMean(part.constitution, all.joined.texts.keys()) || ' Name one that has.';
    return report('constitution', `No body \`${part.constitution}\` has a constitution.${hint}`);
  });
}

type Report = (field: string, message: string) => ComparedPart;

function elsewhereIn({ parts }: SourceRecord, key: string): ReadonlySet<string> {
  return new Set(
    parts.flatMap(({ constitution, node }) =>
      constitution === key && node !== undefined ? [node] : [],
    ),
  );
}

interface Words {
  readonly text: TextIndex;
  readonly document: ContentFile;
  readonly node: string | undefined;
  readonly elsewhere: ReadonlySet<string>;
}

function constitutionPart(
  { text, document, node, elsewhere }: Words,
  report: Report,
): ComparedPart {
  if (node === undefined) return { stretch: flatten(text.top, elsewhere), document };
  const entry = text.byId.get(node);
  if (entry !== undefined) return { stretch: flatten([entry], new Set()), document };
  return report(
    'node',
    `There is no clause \`${node}\`.${didYouMean(node, text.byId.keys()) || ' Use the id of a part of text.yaml.'}`,
  );
}

function placeholderPart(
  key: string,
  { all, report }: { all: Everything; report: Report },
): ComparedPart {
  const { content, joined } = all;
  const body = joined.bodies.get(key);
  if (body?.listed?.words !== undefined)
    return {
      stretch: placeholderStretch(body, content),
      document: content.partnership.get(body.partnershipId)!.document,
    };
  if (content.broken.has(`partnership:${key.split('/')[0]!}`)) return { diagnostics: [] };
  const known = [...joined.bodies.values()]
    .filter(({ listed }) => listed?.words !== undefined)
    .map((other) => other.key);
  const hint = didYouMean(key, known) || ' Give the words in partnership.yaml.';
  return report('placeholder', `There is no placeholder \`${key}\` with words of its own.${hint}`);
}

function placeholderStretch({ id, partnershipId, listed }: Body, content: Content): IndexedNode[] {
  const order = (content.partnership.get(partnershipId)!.record.bodies ?? []).findIndex(
    (body) => body.id === id,
  );
  return flatten(indexText(listed!.words!, ['bodies', order, 'words']).top, new Set());
}

function flatten(nodes: readonly IndexedNode[], without: ReadonlySet<string>): IndexedNode[] {
  return nodes
    .filter(({ id }) => !without.has(id))
    .flatMap((entry) => [entry, ...flatten(entry.children, without)]);
}
