import type { WordDocument } from '../../views/word-document.ts';
import { download } from './download.ts';

/** What a reader is told when the writer did not arrive. */
export const noWordFile = 'The Word file could not be made. Try again when you are online.';

/** Makes a Word file in the browser and hands it over. The writer is fetched when it is asked for: it outweighs the page. */
export async function downloadWord(name: string, document: WordDocument): Promise<void> {
  const { docx } = await import('../../exports/docx.ts');
  download(name, 'docx', await docx(document));
}
