import type { FileRemark } from '../block.ts';

const charts =
  /\b(?:organi[sz]ation(?:al)?|org\.?|governance|reporting|structure|committee)\s*-?(?:\s+structure)?\s*(?:chart|diagram|tree)\b|\borganogram\b|\bhierarchy\b/iu;
const longest = 200;

/** What is said of a picture that has a description in words; nothing where it has none. */
export function pictureRemark(description: string): FileRemark | undefined {
  const words = description.replace(/\s+/gu, ' ').trim();
  if (words === '') return undefined;
  const short = words.length > longest ? `${words.slice(0, longest)}…` : words;
  const what = tellsOrganisationChart(words)
    ? 'An organisation chart is a picture, and what it shows was not read.'
    : 'A picture was not read.';
  return { kind: 'picture', says: `${what} Its alternative text: “${short}”` };
}

/** Whether a description says that a picture shows who answers to whom. */
export function tellsOrganisationChart(description: string): boolean {
  return charts.test(description);
}
