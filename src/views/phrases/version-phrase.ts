import type { ConstitutionRecord } from '../../model/constitution.ts';
import { dateWords } from '../../english/date-words.ts';

/** When a document is from, in words: “v0.7, October 2023” or “Undated; written between April 2013 and June 2022”. */
export function versionPhrase({ version, dating }: ConstitutionRecord): string {
  const given = [version.label, version.date && dateWords(version.date), version.period]
    .filter(Boolean)
    .join(', ');
  if (given !== '') return given;
  if (dating === undefined) return 'Undated';
  return `Undated; ${datingPhrase(dating)}`;
}

function datingPhrase({ from, to }: NonNullable<ConstitutionRecord['dating']>): string {
  if (from !== undefined && to !== undefined)
    return `written between ${dateWords(from)} and ${dateWords(to)}`;
  if (from !== undefined) return `written after ${dateWords(from)}`;
  return to === undefined ? 'no sign of when it was written' : `written before ${dateWords(to)}`;
}
