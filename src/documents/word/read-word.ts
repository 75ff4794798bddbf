import type { Block, ReadDocument, Refusal } from '../block.ts';
import { orRefusal } from '../refuse.ts';
import { withContentsLists } from '../runs/contents-lists.ts';
import { withTabTables } from '../runs/tab-tables.ts';
import { Tally } from '../runs/tally.ts';
import { charactersIn, childOf, childrenOf } from '../xml/xml-element.ts';
import { FieldStack } from './field-stack.ts';
import { ListCounters } from './list-counters.ts';
import { runLooks } from './run-look.ts';
import { runningHeads } from './running-heads.ts';
import { readBlocks, readStory } from './story.ts';
import type { WordFile } from './word-file.ts';
import { wordFile } from './word-file.ts';
import type { WordNotes } from './word-notes.ts';
import { openWord } from './word-package.ts';

/** Reads a Word file (.docx): its words in order, with their numbers as printed. */
export function readWord(bytes: Uint8Array): ReadDocument | Refusal {
  return orRefusal(() => {
    const tally = new Tally();
    const file = wordFile(openWord(bytes), tally);
    const blocks = allBlocks(file);
    tally.add(
      'comment',
      childrenOf(file.pack.related(file.pack.main, 'comments')?.root, 'w:comment').length,
    );
    const { relationships } = file.pack.main;
    tally.add('macro', relationships.filter(({ type }) => type === 'vbaProject').length);
    const properties = file.pack.ofFile('core-properties')?.root;
    return {
      blocks: withContentsLists(withTabTables(blocks)),
      remarks: tally.remarks(),
      title: charactersIn(childOf(properties, 'dc:title')).trim() || undefined,
      language: runLooks(file.styles.chain(undefined, 'paragraph'), file.styles)(undefined)
        .language,
    };
  });
}

function allBlocks(file: WordFile): Block[] {
  const { main } = file.pack;
  const body = readStory(childOf(main.root, 'w:body'), { file, part: main });
  return [
    ...runningHeads(file, 'header'),
    ...body,
    ...notes(file, file.notes.footnote),
    ...notes(file, file.notes.endnote),
    ...runningHeads(file, 'footer'),
  ];
}

// Lists count on from note to note.
function notes(file: WordFile, all: WordNotes): Block[] {
  const counters = new ListCounters();
  return all.found().flatMap(({ mark, content, part }) => {
    const fields = new FieldStack(content);
    const blocks = readBlocks(content, { file, part, counters, fields, role: 'note' });
    const [first, ...others] = blocks;
    if (mark === '' || first?.kind !== 'paragraph') return blocks;
    return [{ ...first, label: [mark, first.label].filter((piece) => piece).join(' ') }, ...others];
  });
}
