import { datesPrinted } from './dates-printed.ts';
import type { RecordReading, RecordInput } from './record-input.ts';
import { documentWords, titlePassages } from './title-passages.ts';

/** The words by which a version or a state of work is printed in a title. */
export const versionWords =
  /[([]?\b(?:v(?:er(?:sion|\.)?)?\.?|issue|revision|rev\.?|fersiwn) ?\d+(?:\.\d+)*[a-z]?\b[)\]]?/i;
const stateWords =
  /[([]? ?\b(?:final|working|latest|revised|first|second|drafft)? ?draft\b(?: \d+)?[)\]]?|[([]final(?: version)?[)\]]|\bfinal version\b/gi;
const glue = /^[\s,;:.|–—-]+|[\s,;:|–—-]+$/g;
// “Appendix 5 – Terms of Reference”: where it stands in another document.
export const standing =
  /^\s*(?:appendix|annexe?|schedule|enclosure|agenda item|item)\s+[\w.]{1,4}\s*[:.–—-]*\s+/i;
// “(v5.2, endorsed by the Executive)” is told beside a title, and is none of it.
const aside =
  /\([^()]*\b(?:v\d|version|draft|final|approved|agreed|endorsed|adopted|ratified|updated|revised)\b[^()]*\)/gi;
const namesDocument = new RegExp(documentWords, 'i');

/** The title of a document as printed, without its version, its date and the word “draft”. */
export function printedTitle(input: RecordInput): RecordReading<string> | undefined {
  const lines = titlePassages(input.text).filter(({ words }) => isTitle(words));
  const value = lines
    .map(({ words }) => bareTitle(words))
    .filter(Boolean)
    .join(' ')
    .slice(0, 400);
  if (value !== '')
    return {
      value,
      evidence: lines.map(({ id, words }) => ({ clause: id, quote: words })),
      proposed: {
        reason: 'These lines stand at the head of the document',
        confidence: namesDocument.test(value) ? 'high' : 'medium',
      },
    };
  const { fileTitle } = input;
  if (fileTitle === undefined || bareTitle(fileTitle) === '') return undefined;
  return {
    value: bareTitle(fileTitle).slice(0, 400),
    evidence: [],
    outside: fileTitle,
    proposed: { reason: 'The file gives itself this title in its properties', confidence: 'low' },
  };
}

/** A line of a title without the version, the date and the state it carries. */
export function bareTitle(line: string): string {
  let bare = line
    .replace(/\s+/g, ' ')
    .replace(standing, '')
    .replace(aside, ' ')
    .replace(versionWords, ' ')
    .replace(stateWords, ' ');
  for (const { quote } of datesPrinted(bare)) bare = bare.replace(quote, ' ');
  bare = bare.replace(
    /,? ?\b(?:dated|adopted on|agreed on|approved on|as at|updated)\b[\s,:;]*$/i,
    '',
  );
  return bare
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,;:.])/g, '$1')
    .replace(/[,;] ?(?=[,;])/g, '')
    .replace(glue, '')
    .replace(glue, '');
}

/** Whether a line at the head of a document is of its title, and not of who agreed it and when. */
export function isTitle(line: string): boolean {
  return (
    bareTitle(line) !== '' &&
    !/^(?:appendix|annexe?|schedule|enclosure|item)\s+[\w.]{1,4}$|^(?:agreed|approved|adopted|ratified|date|dated|updated|last (?:updated|reviewed)|review(?:ed)?|version|status|author|owner|page|contents|www\.|https?:)\b/i.test(
      line,
    )
  );
}
