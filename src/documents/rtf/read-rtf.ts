import type { FileRemark, ReadDocument, Refusal } from '../block.ts';
import { cleanText } from '../runs/clean-text.ts';
import { orRefusal, refuse } from '../refuse.ts';
import { withContentsLists } from '../runs/contents-lists.ts';
import { withTabTables } from '../runs/tab-tables.ts';
import { Tally } from '../runs/tally.ts';
import { rtfTokens } from './rtf-tokens.ts';
import { RtfWalk } from './rtf-walk.ts';

/**
 * Reads an RTF file.
 *
 * The numbers before its paragraphs stand in it as text, for programs that cannot count: they are
 * taken as they stand. Of fields the result is read, and of tracked changes what was inserted.
 */
export function readRtf(bytes: Uint8Array): ReadDocument | Refusal {
  return orRefusal(() => readTokens(bytes));
}

function readTokens(bytes: Uint8Array): ReadDocument {
  if (String.fromCharCode(...bytes.subarray(0, 5)) !== '{\\rtf')
    refuse(
      'The file does not begin as RTF does.',
      'Save it as a Word document (.docx), and try again.',
    );
  const tally = new Tally();
  const walk = new RtfWalk(tally);
  for (const token of rtfTokens(bytes)) walk.take(token);
  const { blocks, title, language, isCut } = walk.end();
  const cut: FileRemark = {
    kind: 'partial',
    says: 'The file ends in the middle: a part of it is missing.',
  };
  return {
    blocks: withContentsLists(withTabTables(blocks)),
    remarks: [...tally.remarks(), ...(isCut ? [cut] : [])],
    ...(language === undefined ? {} : { language }),
    ...(title === '' ? {} : { title: cleanText(title) }),
  };
}
