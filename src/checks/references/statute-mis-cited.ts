import { compareText } from '../../english/compare-text.ts';
import type { Statute } from '../../model/knowledge/statute.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { sameDocument } from '../reading/words/same-document.ts';
import type { Check, Remark } from '../check.ts';
import { list } from '../../english/list.ts';
import type { Citation, KnownTitle } from '../reading/names/citations.ts';
import { citationsIn } from '../reading/names/citations.ts';
import { alsoAt, placed } from '../reading/names/placed.ts';

/** Acts are cited by their titles and years. */
export const statuteMisCited: Check = {
  id: 'references/statute-mis-cited',
  since: '0.1',
  severity: 'warning',
  concern: 'name',
  // That an Act is an older one is more to know than that its title is short.
  yieldsTo: { checks: ['references/statute-replaced'], sharing: 'entry at one place' },
  inConstitution: (constitution, register) => {
    const inFull = titlesInFull(constitution, register);
    const mistakes = citationsIn(constitution, register)
      .flatMap(mistakesIn)
      .filter(({ entry }) => entry === undefined || !inFull.has(entry));
    return [...Map.groupBy(mistakes, aboutOf).values()].map(onceEach);
  },
};

interface Mistake {
  readonly citation: Citation;
  readonly message: string;
  readonly severity?: 'info';
  /** The Act, where all that is wrong is that its title is short. */
  readonly entry?: string;
}

/** The Acts whose titles stand in full somewhere in the document: a short form of them is explained. */
function titlesInFull(constitution: Constitution, register: Register): ReadonlySet<string> {
  const cited = sameDocument(constitution, register).flatMap((part) => citationsIn(part, register));
  const full = cited.flatMap(({ known, year }) =>
    known.filter(({ kind, statute }) => kind === 'title' && statute.year === year),
  );
  return new Set(full.map(({ id }) => id));
}

function mistakesIn(citation: Citation): Mistake[] {
  return [...inTitleOrYear(citation), ...inBrackets(citation)];
}

function inTitleOrYear(citation: Citation): Mistake[] {
  const { known, year, words } = citation;
  const ofYear = (kind: KnownTitle['kind']): KnownTitle | undefined =>
    known.find((title) => title.kind === kind && title.statute.year === year);
  if (ofYear('title') !== undefined) return [];
  const misnamed = ofYear('misnomer');
  if (misnamed !== undefined)
    return [
      { citation, message: `“${words}” should be the ${fullName(misnamed)}. Correct the title.` },
    ];
  const short = ofYear('short-form');
  if (short !== undefined) {
    const message = `“${words}” is short for the ${fullName(short)}. Write the title in full once.`;
    return [{ citation, message, severity: 'info', entry: short.id }];
  }
  return wrongYear(citation);
}

function wrongYear(citation: Citation): Mistake[] {
  const { known, year } = citation;
  const titles = known.filter(({ kind }) => kind === 'title');
  const isCertain =
    titles.length > 0 && titles.every(({ statute }) => statute.noOtherYears === 'yes');
  if (!isCertain) return [];
  const years = titles.map(({ statute }) => statute.year).sort(compareText);
  const { title } = titles[0]!.statute;
  const dates = years.length === 1 ? 'The Act of that title dates' : 'Acts of that title date';
  const message = `There is no ${title} ${year}. ${dates} from ${list(years)}. Correct the year.`;
  return [{ citation, message }];
}

const reviewed = /^\s*\((?:as\s+)?review(?:ed)?\s+\d{4}\)/i;

// A review in brackets is no part of the name of an Act, and may well have taken place.
function inBrackets(citation: Citation): Mistake[] {
  const { piece, at, words } = citation;
  const brackets = reviewed.exec(piece.words.slice(at.end))?.[0];
  if (brackets === undefined) return [];
  const message = `“${brackets.trim()}” is not part of the name of the ${words}. Say which review is meant, or leave it out.`;
  const start = at.end + brackets.length - brackets.trimStart().length;
  const span = { start, end: at.end + brackets.length };
  const inBracket = { ...citation, at: span, words: `${words} ${brackets.trim()}` };
  return [{ citation: inBracket, message, severity: 'info' }];
}

function onceEach([first, ...others]: readonly Mistake[]): Remark {
  const { citation, ...said } = first!;
  const also = others.map((mistake) => mistake.citation);
  return { ...placed(citation), about: aboutOf(first!), ...said, ...alsoAt(also) };
}

function aboutOf({ citation: { words } }: Mistake): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function fullName({ statute: { title, year } }: { statute: Statute }): string {
  return `${title} ${year}`;
}
