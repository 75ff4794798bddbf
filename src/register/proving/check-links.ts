import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import { LineIndex } from '../../files/line-index.ts';
import { isOwnAddress } from '../../files/prose/address-fault.ts';
import { readInline } from '../../files/prose/inline-syntax.ts';
import type { InlineMarkdown } from '../../model/prose/inline-markdown.ts';
import type { ContentFile } from '../../files/content-file.ts';
import { linksIn } from '../../files/prose/links-in.ts';
import { pageAddresses } from '../addresses/page-addresses.ts';
import type { Pages } from '../addresses/pages-of.ts';
import { addressOfProse, pagesOf } from '../addresses/pages-of.ts';
import type { Content } from '../loading/load-content.ts';
import type { Register } from '../register.ts';

/** Checks that every link from words to a page of this site leads to one that will be there. */
export function checkLinks(register: Register, content: Content): Diagnostic[] {
  const pages = pagesOf(register);
  return [
    ...linksOfPages(content, pages),
    ...[...content.glossary.values()].flatMap(({ record: { meaning }, document }) =>
      linksOfField(meaning, { field: 'meaning', document, own: pageAddresses.glossary, pages }),
    ),
    // A summary stands on several pages, so an anchor alone cannot be meant.
    ...[...content.partnership.values()].flatMap(({ record: { summary }, document }) =>
      linksOfField(summary, { field: 'summary', document, own: '', pages }),
    ),
  ];
}

interface Field {
  readonly field: string;
  readonly document: ContentFile;
  /** The page that the words stand on. */
  readonly own: string;
  readonly pages: Pages;
}

function linksOfField(
  text: InlineMarkdown | undefined,
  { field, document, own, pages }: Field,
): Diagnostic[] {
  if (text === undefined) return [];
  return linksIn(readInline(text), text).flatMap(({ address, ...span }) => {
    const fault = deadLink(address, { own, pages });
    if (fault === undefined) return [];
    const range = document.rangeOfCharacters([field], span);
    return [mistake('prose/dead-link', fault, { file: document.file, range })];
  });
}

function linksOfPages(content: Content, pages: Pages): Diagnostic[] {
  return (['topic', 'guide', 'check', 'error'] as const).flatMap((kind) =>
    [...content[kind]].flatMap(([key, { document, prose }]) => {
      if (prose === undefined) return [];
      const own = addressOfProse(`${kind}/${key}`);
      const { file, text } = document;
      return linksIn(prose, text).flatMap(({ address, start, end }) => {
        const fault = deadLink(address, { own, pages });
        if (fault === undefined) return [];
        const range = new LineIndex(text).range(start, end);
        return [mistake('prose/dead-link', fault, { file, range })];
      });
    }),
  );
}

/** Says why an address leads nowhere, or nothing where it leads to a page or out of the site. */
export function deadLink(
  address: string,
  { own, pages }: { own: string; pages: Pages },
): string | undefined {
  if (!isOwnAddress(address)) return undefined;
  const [, path = '', anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/u.exec(address) ?? [];
  const page = path === '' ? own : path;
  const anchors = pages.get(page);
  if (anchors === undefined) {
    const instead = didYouMean(page, pages.has(`${page}/`) ? [`${page}/`] : pages.keys());
    if (page === '') return 'Write the address of a page before `#`: these words stand on several.';
    return `There is no page \`${page}\` on this site.${instead || ' Correct the address, or take the link out.'}`;
  }
  if (anchor === undefined || anchors.has(decoded(anchor))) return undefined;
  const instead =
    didYouMean(decoded(anchor), anchors) || ' Lead to the page itself, or to one of its headings.';
  return `The page \`${page}\` has no part \`#${anchor}\` to lead to.${instead}`;
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
