import { refuse } from '../refuse.ts';
import { parseXml } from '../xml/parse-xml.ts';
import type { Relationship } from '../xml/relationships.ts';
import { relationshipsOf } from '../xml/relationships.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { childOf, childrenOf } from '../xml/xml-element.ts';
import { openZip } from '../zip/open-zip.ts';
import type { CellStyle } from './cell-styles.ts';
import { cellStyles } from './cell-styles.ts';
import { sharedStrings } from './shared-strings.ts';
import { sheetNamespaces } from './sheet-names.ts';

/** One sheet of a workbook, and the parts that go with it. */
export interface Worksheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly root: XmlElement;
  /** The parts of a type that the sheet names: its comments, its drawings. */
  readonly related: (type: string) => readonly XmlElement[];
}

/** A workbook, its sheets read one at a time. */
export interface Workbook {
  readonly sheets: Iterable<Worksheet>;
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  /** Whether its days are counted from 1904, as on old Macintoshes. */
  readonly is1904: boolean;
  readonly hasMacros: boolean;
}

/** Opens an Excel file. Only parts that a relationship leads to are inflated, and no formula is run. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const zip = openZip(bytes);
  const read = (name: string | undefined): XmlElement | undefined => {
    const part = name === undefined ? undefined : zip.read(name);
    return part === undefined ? undefined : parseXml(part, sheetNamespaces);
  };
  const main = relationshipsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined || !main.endsWith('.xml')) refuseOtherKind();
  const root = read(main);
  if (root?.name !== 'x:workbook') refuseOtherKind();
  const parts = relationshipsOf(zip, main);
  const one = (type: string): XmlElement | undefined =>
    read(parts.find((part) => part.type === type)?.target);
  return {
    strings: sharedStrings(one('sharedStrings')),
    styles: cellStyles(one('styles')),
    is1904: ['1', 'true'].includes(childOf(root, 'x:workbookPr')?.attributes.get('date1904') ?? ''),
    hasMacros: parts.some(({ type }) => type === 'vbaProject'),
    sheets: worksheets(root, parts, {
      read,
      relatedTo: (name) => relationshipsOf(zip, name),
    }),
  };
}

interface Parts {
  readonly read: (name: string | undefined) => XmlElement | undefined;
  readonly relatedTo: (name: string) => readonly Relationship[];
}

// A sheet of the macros of old, or of a chart alone, has no cells.
function* worksheets(
  workbook: XmlElement,
  parts: readonly Relationship[],
  { read, relatedTo }: Parts,
): Generator<Worksheet> {
  for (const { attributes } of childrenOf(childOf(workbook, 'x:sheets'), 'x:sheet')) {
    const part = parts.find(({ id }) => id === attributes.get('r:id'));
    if (part?.type !== 'worksheet' || part.target === undefined) continue;
    const root = read(part.target);
    if (root === undefined) continue;
    const related = relatedTo(part.target);
    yield {
      name: attributes.get('name') ?? '',
      isHidden: ['hidden', 'veryHidden'].includes(attributes.get('state') ?? ''),
      root,
      related: (type) =>
        related.filter((other) => other.type === type).flatMap(({ target }) => read(target) ?? []),
    };
  }
}

function refuseOtherKind(): never {
  return refuse(
    'The file is a spreadsheet of a kind that is not read.',
    'Open it in Excel, save it as an Excel workbook (.xlsx), and try that file.',
  );
}
