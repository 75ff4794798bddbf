import type { ConstitutionRecord } from '../../model/constitution.ts';
import { dateWords } from '../../english/date-words.ts';

/**
 * When a document is from, in words: “v0.7, October 2023” or “Undated; written between April 2013 and June 2022”.
 *
 * Shape: where nobody has looked for a date, it is not said to have none.
 */
export function versionPhrase({ version, dating }: ConstitutionRecord): string {
  if (version === undefined) return 'Date not read yet';
  const given = [
    version.label,
    version.date && dateWords(version.date),
    version.period,
    inForce(version),
  ]
    .filter(Boolean)
    .join(', ');
  if (given !== '') return given;
  if (dating === undefined) return 'Undated';
  return `Undated; ${datingPhrase(dating)}`;
}

/**
 * The same in a list, where there is room for a few words: “2024/25”, “about 2010–12”.
 *
 * Shape: how an undated document was dated stands on its own page.
 */
export function versionInList(record: ConstitutionRecord): string {
  return writtenAbout(record) ?? versionPhrase(record);
}

/** About when an undated document was written, in years: “about 2010–12”, “after 2013”. Nothing where it says itself, or nobody can tell. */
export function writtenAbout({ version, dating }: ConstitutionRecord): string | undefined {
  if (version === undefined || dating === undefined) return undefined;
  if (Object.values(version).some((given) => given !== undefined)) return undefined;
  const [from, to] = [yearOf(dating.from), yearOf(dating.to)];
  if (from !== undefined && to !== undefined) return `about ${yearsWords(from, to)}`;
  if (from !== undefined) return `after ${from}`;
  return to === undefined ? undefined : `before ${to}`;
}

// “2010–12”, and in full where the century changes.
function yearsWords(from: string, to: string): string {
  if (from === to) return from;
  return `${from}–${from.slice(0, 2) === to.slice(0, 2) ? to.slice(2) : to}`;
}

function yearOf(date: string | undefined): string | undefined {
  return date?.slice(0, 4);
}

// “In force from April 2024 to March 2025”, as far as the document says.
function inForce({
  effectiveFrom,
  effectiveTo,
}: NonNullable<ConstitutionRecord['version']>): string {
  if (effectiveFrom === undefined && effectiveTo === undefined) return '';
  const from = effectiveFrom === undefined ? '' : ` from ${dateWords(effectiveFrom)}`;
  return `in force${from}${effectiveTo === undefined ? '' : ` to ${dateWords(effectiveTo)}`}`;
}

/** When an undated document must have been written: “written between 2010 and November 2012”. */
export function datingPhrase({ from, to }: NonNullable<ConstitutionRecord['dating']>): string {
  if (from !== undefined && to !== undefined)
    return `written between ${dateWords(from)} and ${dateWords(to)}`;
  if (from !== undefined) return `written after ${dateWords(from)}`;
  return to === undefined ? 'no sign of when it was written' : `written before ${dateWords(to)}`;
}
