import { strFromU8, unzipSync } from 'fflate';
import type { XmlElement } from './parse-xml.ts';
import { allNamed, parseXml } from './parse-xml.ts';

/** A paragraph of a Word file as a reader of the file finds it. */
export interface ReadParagraph {
  readonly style: string | undefined;
  readonly text: string;
  /** The words of each link, and where they lead. */
  readonly links: readonly (readonly [words: string, href: string])[];
}

/** Opens a Word file, and throws where one of its parts is not well formed. */
export function readDocx(file: Uint8Array) {
  const parts = new Map(
    Object.entries(unzipSync(file)).map(([name, data]) => [name, parseXml(strFromU8(data))]),
  );
  const document = parts.get('word/document.xml')!;
  const targets = new Map(
    allNamed(parts.get('word/_rels/document.xml.rels')!, 'Relationship').map(({ attributes }) => [
      attributes['Id']!,
      attributes,
    ]),
  );
  return {
    parts,
    document,
    properties: Object.fromEntries(
      parts.get('docProps/core.xml')!.children.map(({ name, text }) => [name, text]),
    ),
    paragraphs: allNamed(document, 'w:p').map((paragraph): ReadParagraph => ({
      style: allNamed(paragraph, 'w:pStyle')[0]?.attributes['w:val'],
      text: wordsOf(paragraph),
      links: allNamed(paragraph, 'w:hyperlink').map((link) => {
        const target = targets.get(link.attributes['r:id']!);
        if (target?.['TargetMode'] !== 'External') throw new Error('A link leads nowhere.');
        return [wordsOf(link), target['Target']!] as const;
      }),
    })),
  };
}

function wordsOf(element: XmlElement): string {
  if (element.name === 'w:br') return '\n';
  return element.name === 'w:t' ? element.text : element.children.map(wordsOf).join('');
}
