import type { WordsInLanguages } from '../views/answers/words-in-languages.ts';

// Fewer words than this may be English as well: “Trust” in a document in Welsh.
const fewestWithin = 3;
// Their words are no text of the page, or cannot hold an element.
const left = new Set(['script', 'style', 'title', 'option', 'textarea']);
const inDrawings = 'svg';
// They say the language of what the program says in them.
const ofPages = new Set(['html', 'main']);

/**
 * Marks with `lang` the words of other languages, wherever they stand on a page.
 *
 * Names and quotes stand in hundreds of places, and a place that forgot to say the language would be read
 * aloud as English. So it is done for every page alike, where its text is known. A part of the page that
 * says its language already is left as it is, but for the page and its main part: in these only what
 * is in another language is marked.
 *
 * Source: WCAG 2.2, 3.1.2 Language of Parts.
 */
export function markLanguages(html: string, { names, words }: WordsInLanguages): string {
  if (names.size + words.size === 0) return html;
  const phrases = phrasesByFirstWord(names, words);
  const whole = new Map([...words, ...names].map(([text, lang]) => [escaped(text), lang]));
  const open: { tag: string; isLeft: boolean; isDrawing: boolean; lang: string }[] = [];
  return html.replace(
    /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)([^>]*)>|[^<]+/giu,
    (piece, close, name, rest) => {
      if (name === undefined) {
        const last = open.at(-1);
        if (piece.startsWith('<!--') || last?.isLeft) return piece;
        const element = last?.isDrawing ? 'tspan' : 'span';
        return marked(piece, { phrases, whole, element, around: last?.lang ?? '' });
      }
      const tag = String(name).toLowerCase();
      if (close === '/') {
        const at = open.map((one) => one.tag).lastIndexOf(tag);
        if (at >= 0) open.length = at;
      } else if (!isVoid(tag) && !String(rest).endsWith('/')) {
        const around = open.at(-1);
        const lang = /\slang="([^"]*)"/u.exec(String(rest))?.[1];
        const saysLanguage = lang !== undefined && !ofPages.has(tag);
        open.push({
          tag,
          isLeft: (around?.isLeft ?? false) || left.has(tag) || saysLanguage,
          isDrawing: (around?.isDrawing ?? false) || tag === inDrawings,
          lang: lang ?? around?.lang ?? '',
        });
      }
      return piece;
    },
  );
}

interface Phrase {
  readonly text: string;
  readonly lang: string;
}

function phrasesByFirstWord(
  names: WordsInLanguages['names'],
  words: WordsInLanguages['words'],
): ReadonlyMap<string, readonly Phrase[]> {
  const long = [...words].filter(([text]) => text.split(' ').length >= fewestWithin);
  const all = [...names, ...long].map(([text, lang]) => ({ text: escaped(text), lang }));
  all.sort((one, other) => other.text.length - one.text.length);
  return Map.groupBy(all, ({ text }) => firstWord.exec(text)?.[0] ?? '');
}

const firstWord = /[\p{L}\p{N}]+/u;
const everyWord = /(?<![\p{L}\p{N}&#])[\p{L}\p{N}]+/gu;

function marked(
  text: string,
  {
    phrases,
    whole,
    element,
    around,
  }: {
    phrases: ReadonlyMap<string, readonly Phrase[]>;
    whole: ReadonlyMap<string, string>;
    element: string;
    around: string;
  },
): string {
  const isOther = (lang: string): boolean => lang.split('-')[0] !== around.split('-')[0];
  const bare = text.replace(/^[\s“”]+|[\s“”]+$/gu, '');
  const lang = whole.get(bare.replace(/\s+/gu, ' '));
  if (lang !== undefined)
    return isOther(lang) ? text.replace(bare, () => wrapped(bare, lang, element)) : text;
  let result = '';
  let done = 0;
  for (const { 0: word, index } of text.matchAll(everyWord)) {
    if (index < done) continue;
    const found = phrases.get(word)?.find((phrase) => standsAt(text, index, phrase));
    if (found === undefined || !isOther(found.lang)) continue;
    const start = index - found.text.indexOf(word);
    result += text.slice(done, start) + wrapped(found.text, found.lang, element);
    done = start + found.text.length;
  }
  return result + text.slice(done);
}

function standsAt(text: string, index: number, { text: phrase }: Phrase): boolean {
  const start = index - (firstWord.exec(phrase)?.index ?? 0);
  const after = text.slice(start + phrase.length, start + phrase.length + 1);
  return text.startsWith(phrase, start) && !/^[\p{L}\p{N}]/u.test(after);
}

function wrapped(text: string, lang: string, element: string): string {
  return `<${element} lang="${lang}">${text}</${element}>`;
}

// As pages are written.
function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

function isVoid(tag: string): boolean {
  return /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/u.test(tag);
}
