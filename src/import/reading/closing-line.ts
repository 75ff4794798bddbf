const closing =
  /^\W*(?:signed|signatures?|(?:last|date) (?:updated|reviewed|amended|modified|revised|signed|approved|adopted|issued)|(?:last )?updated|date of (?:next )?(?:approval|review|issue|adoption|signature)|(?:next )?review date|next review|date of next review|version(?:\s+(?:number|no\.?|control))?|adopted|approved|revised|issued|author|document owner)\s*(?::|_{2,}|…|\.{3,})|^\W*(?:adopted|approved|agreed|ratified) (?:at|by|on)\b[^.;]{0,70}\b(?:19|20)\d\d\W*$|^\W*version\s+\d[\d.]*\b(?!\s+of\b)|^\W*last (?:updated|reviewed|amended|revised)\b/iu;

/** Whether words are of the lines that close a document, of who signed it and when: they rule nothing. */
export function isClosingLine(words: string): boolean {
  return closing.test(words);
}
