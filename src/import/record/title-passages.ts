import type { Passage, ReadableText } from '../reading/readable-text.ts';

/** What documents of this kind call themselves. */
export const documentWords =
  '(?:terms? of refere?nce|constitution|standing orders|memorandum of (?:understanding|agreement)|remit|partnership agreement|collaboration agreement|governance (?:framework|arrangements|document|handbook)|operating (?:framework|protocol|principles|procedures|model)|rules of procedure|procedure rules|cylch gorchwyl|cyfansoddiad|rheolau sefydlog|membership list|list of members|membership)';

const namesDocument = new RegExp(documentWords, 'i');

/** The lines at the head of a document that make up its title. */
export function titlePassages({ passages }: ReadableText): Passage[] {
  const first = passages.findIndex(({ words }) => words !== '');
  if (first < 0) return [];
  const marked = passages.slice(first, first + 12).filter(({ node }) => node.kind === 'title');
  // “1. Constitution” is a heading that was taken for a line of the title above it.
  const bare = marked.filter(({ node }) => node.label === undefined);
  const titled = bare.length > 0 ? bare : marked;
  if (titled.length > 0)
    return isOnlyPlace(titled) ? [...titled, ...passages.slice(first + 1, first + 2)] : titled;
  // A title that the file does not mark: short lines before the first sentence, one of which names the document.
  const short = passages.slice(first, first + 5);
  const end = short.findIndex(({ words }) => words.length > 120 || /[.;:]$/.test(words));
  const lines = short.slice(0, end < 0 ? short.length : end);
  const last = lines.findLastIndex(({ words }) => namesDocument.test(words));
  return lines.slice(0, last + 1);
}

// “Appendix A” says only where the terms stand: the next line says whose they are.
function isOnlyPlace(titled: readonly Passage[]): boolean {
  return titled.every(({ words }) =>
    /^\W*(?:appendix|annexe?|schedule|part)\s+[\w.]{1,4}\W*$/i.test(words),
  );
}
