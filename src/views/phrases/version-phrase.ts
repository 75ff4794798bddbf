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
