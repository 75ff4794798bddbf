import { plainSpaces } from '../../register/text/node-words.ts';
import { folded } from './body-named.ts';
import { isBodyName, isCelticName, nounPattern } from './body-nouns.ts';
import { textLanguage } from './languages-read.ts';
import { bareTitle, isTitle, standing } from './printed-title.ts';
import type { RecordReading, RecordInput } from './record-input.ts';
import { documentWords, titlePassages } from './title-passages.ts';
import { inUsualLetters } from './usual-letters.ts';

const aboutDocument = new RegExp(
  `(?:the )?(?:revised |proposed |agreed |joint )?${documentWords}(?: (?:and|&) ${documentWords})*(?: (?:of|for|o|ar gyfer)(?: the)?\\b)?`,
  'gi',
);

/** The name of the body whose terms a document is, as its title has it; or else its first sentences. */
export function bodyNameRead(input: RecordInput): RecordReading<string> | undefined {
  return (
    fromPart(input) ??
    fromTitle(input) ??
    fromNaming(input) ??
    fromHeading(input) ??
    fromSentences(input) ??
    fromFile(input)
  );
}

function fromPart({ bodyName, text }: RecordInput): RecordReading<string> | undefined {
  if (bodyName === undefined) return undefined;
  const head = text.passages.find(({ words }) => titleNames(words).length > 0);
  return {
    value: bodyName,
    evidence: head === undefined ? [] : [{ clause: head.id, quote: head.words }],
    proposed: { reason: 'This part of the document is headed by the body', confidence: 'medium' },
  };
}

function fromTitle(input: RecordInput): RecordReading<string> | undefined {
  const found = titlePassages(input.text).flatMap(({ id, words }) =>
    (isTitle(words) ? titleNames(words) : []).map((name) => ({ name, clause: id, words })),
  );
  // A title in two languages names it twice: the one in the language of the text counts.
  const main = textLanguage(input.content) ?? 'en';
  const inMain = found.filter(({ name }) => isCelticName(name) === (main !== 'en'));
  const choice = inMain.length > 0 ? inMain : found;
  // “X Partnership / Steering Group”: what stands last is the body, what stands before is what it belongs to.
  const last = choice.at(-1);
  if (last === undefined) return undefined;
  return {
    value: inUsualLetters(last.name, input.content),
    evidence: [{ clause: last.clause, quote: last.words }],
    proposed: {
      reason: 'The title names this body',
      confidence: choice.length === 1 && isBodyName(last.name) ? 'high' : 'medium',
    },
  };
}

/** The names of bodies in one line of a title. */
export function titleNames(line: string): string[] {
  const named = partsOfTitle(line).filter((part) => isBodyName(part));
  if (named.length > 0) return named;
  // “Constitution of Community Pharmacy Northshire” says whose it is without such a noun.
  const [, owner] =
    new RegExp(`${documentWords} (?:of|for)(?: the)? ([^|]+)$`, 'i').exec(line) ?? [];
  return owner === undefined ? [] : partsOfTitle(owner).slice(0, 1);
}

const partOf = /^\s*(?:part|section)\s+(?:[A-Z\d]{1,3}|[ivx]{1,4})\s*[:.–—-]+\s+/i;

function partsOfTitle(line: string): string[] {
  return (
    line
      .replace(standing, '')
      .replace(partOf, '')
      .replace(/\((?:the )?[“‘"']?[A-Z][\w&’]*[”’"']?\)/g, ' ')
      .replace(aboutDocument, '|')
      .split(/\||\s[–—-]+\s|[:;\n]|, |\.(?:\s|$)/)
      .map((part) =>
        bareTitle(part)
          .replace(/\b20\d\d ?[-/–] ?(?:20)?\d\d\b/g, '')
          .trim(),
      )
      .map((part) => part.replace(/^(?:the|of|for)\s+/i, '').replace(/[\s,:;–—-]+$/, ''))
      // “Meetings of the Vale Partnership” is a heading of its terms, and no name.
      .filter(
        (part) =>
          !/^[\p{L} ]{0,30}\b(?:meetings?|roles?|members|responsibilities|functions|duties|purpose|aims|objectives|chair\w*|structure|frequency|relationships?|work|review|remit|composition|support|links|lead|reports?|reporting|accountab\w*|agenda|minutes|priorities|principles|resources|resourcing|task) (?:of|and|for|to|with|by|in)\b/iu.test(
            part,
          ),
      )
      .filter((part) => part.length < 120 && /\p{L}\s+\S/u.test(part))
  );
}

const called =
  /\b(?:shall|will|is to|to) be (?:known as|called|named)(?: the)? ((?:\p{Lu}[\p{L}’'&-]*,? (?:(?:and|of|for|the|&|in|on|to|with) )*)*\p{Lu}[\p{L}’'&-]*)/u;

// “The Board shall be known as the Vale Safeguarding Adults Board.”
function fromNaming({ text }: RecordInput): RecordReading<string> | undefined {
  for (const { id, words } of text.passages.slice(0, 40)) {
    const name = called.exec(plainSpaces(words))?.[1];
    if (name === undefined || !isBodyName(name)) continue;
    return {
      value: name,
      evidence: [{ clause: id, quote: name }],
      proposed: { reason: 'A sentence says what the body is called', confidence: 'high' },
    };
  }
  return undefined;
}

// An extract from a longer document is headed by the body and not by a title.
function fromHeading({ text, content }: RecordInput): RecordReading<string> | undefined {
  for (const { id, words, node } of text.passages.slice(0, 6)) {
    const [name, ...others] = titleNames(words);
    if (name === undefined || others.length > 0) continue;
    if (node.kind !== 'section' && folded(name) !== folded(words)) continue;
    return {
      value: inUsualLetters(name, content),
      evidence: [{ clause: id, quote: words }],
      proposed: { reason: 'One of the first headings names this body', confidence: 'medium' },
    };
  }
  return undefined;
}

const subject = new RegExp(
  `\\bThe ((?:[\\p{Lu}][\\p{L}’'&-]*,? (?:(?:and|of|for|the|&|in|on|to|with) )*){1,9}?(?:${nounPattern}))(?= (?:\\(|is |was |has |exists |brings |will |shall |works ))`,
  'u',
);

function fromSentences({ text }: RecordInput): RecordReading<string> | undefined {
  for (const { id, words } of text.passages.slice(0, 25)) {
    const [, name] = subject.exec(plainSpaces(words)) ?? [];
    if (name === undefined || !/\s/.test(name)) continue;
    return {
      value: name,
      evidence: [{ clause: id, quote: name }],
      proposed: {
        reason: 'The title names no body; the first sentences speak of this one',
        confidence: 'low',
      },
    };
  }
  return undefined;
}

function fromFile({ fileTitle }: RecordInput): RecordReading<string> | undefined {
  const value = fileTitle === undefined ? undefined : titleNames(fileTitle).at(-1);
  return value === undefined
    ? undefined
    : {
        value,
        evidence: [],
        outside: fileTitle!,
        proposed: { reason: 'The file’s own title names this body', confidence: 'low' },
      };
}
