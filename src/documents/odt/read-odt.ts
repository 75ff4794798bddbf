import type { Block, ReadDocument, Refusal } from '../block.ts';
import { orRefusal } from '../refuse.ts';
import { languageCode } from '../runs/language-code.ts';
import { withContentsLists } from '../runs/contents-lists.ts';
import { withTabTables } from '../runs/tab-tables.ts';
import { Tally } from '../runs/tally.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { charactersIn, childOf, childrenOf } from '../xml/xml-element.ts';
import type { OdtFile } from './odt-file.ts';
import { odtListStyles } from './odt-list-styles.ts';
import { OdtLists } from './odt-lists.ts';
import { openOdt } from './odt-parts.ts';
import { odtBlocks } from './odt-story.ts';
import { nearestValue, odtStyles } from './odt-styles.ts';

/** Reads an OpenDocument text (.odt, .fodt): its words in order, with their numbers as printed. */
export function readOdt(bytes: Uint8Array): ReadDocument | Refusal {
  return orRefusal(() => {
    const { body, styles: containers, masters, meta, hasMacros } = openOdt(bytes);
    const tally = new Tally();
    const styles = odtStyles(containers);
    const lists = new OdtLists(odtListStyles(containers));
    const file: OdtFile = { styles, lists, tally, notes: [] };
    if (hasMacros) tally.add('macro');
    const words = odtBlocks(body, { file });
    const blocks = [
      ...runningHeads(masters, 'header', file),
      ...words,
      ...notesOf(file),
      ...runningHeads(masters, 'footer', file),
    ];
    const byDefault = nearestValue(
      styles.chain('paragraph', undefined),
      'fo:language',
      'style:text-properties',
    );
    return {
      blocks: withContentsLists(withTabTables(blocks)),
      remarks: tally.remarks(),
      title: charactersIn(childOf(meta, 'dc:title')).trim() || undefined,
      language: languageCode(byDefault),
    };
  });
}

function notesOf(file: OdtFile): Block[] {
  return file.notes.flatMap(({ mark, body }) => {
    const [first, ...others] = odtBlocks(body, { file, role: 'note' });
    if (first === undefined) return [];
    if (first.kind !== 'paragraph' || mark === '') return [first, ...others];
    return [{ ...first, label: [mark, first.label].filter((piece) => piece).join(' ') }, ...others];
  });
}

// Each kind of page has its own; most of them say the same.
function runningHeads(
  masters: XmlElement | undefined,
  where: 'header' | 'footer',
  file: OdtFile,
): Block[] {
  const seen = new Set<string>();
  return childrenOf(masters, 'style:master-page')
    .flatMap((master) =>
      ['', '-left', '-first'].flatMap((page) => childrenOf(master, `style:${where}${page}`)),
    )
    .filter(({ attributes }) => attributes.get('style:display') !== 'false')
    .flatMap((head) => odtBlocks(head, { file, aside: 'running-head' }))
    .filter((block) => {
      const words = JSON.stringify(block);
      return !seen.has(words) && seen.add(words);
    });
}
