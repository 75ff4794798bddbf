import { headingLines } from './heading-lines.ts';
import { readsLikeHeading } from './heading-words.ts';
import type { DocumentLine, Line } from './line.ts';
import { lengthOf } from './line.ts';

// One line that begins so may be a sentence; three in a document are its headings.
const fewest = 3;
const longest = 6;

/**
 * The lines of a document with each heading in a line of its own: “Quorum: five members” is two.
 *
 * Only where the document has hardly any other headings, and its own are in bold or before a colon.
 */
export function withRunInHeadings(lines: readonly DocumentLine[]): DocumentLine[] {
  const leads = lines.map((line) => (line.kind === 'line' ? leadOf(line) : undefined));
  const isUsual = leads.filter((lead) => lead !== undefined).length >= fewest;
  if (!isUsual || headingLines(lines).size >= fewest) return [...lines];
  return lines.flatMap((line, order) => {
    const lead = leads[order];
    return line.kind === 'table' || lead === undefined ? [line] : apart(line, lead);
  });
}

function leadOf({ text, isBullet, leadsWith, role }: Line): string | undefined {
  if (isBullet || role !== undefined) return undefined;
  const lead = leadsWith ?? /^\p{Lu}[^:.;!?]{1,60}:(?=\s+\S)/u.exec(text)?.[0];
  if (lead === undefined || !text.startsWith(lead) || lead.length >= text.length) return undefined;
  return lengthOf(lead) <= longest && readsLikeHeading(lead) ? lead : undefined;
}

function apart(line: Line, lead: string): Line[] {
  const rest = line.text.slice(lead.length).trim();
  const heading: Line = { ...line, text: lead.trim(), leadsWith: undefined, isRunIn: true };
  return [
    heading,
    { ...line, text: rest, label: undefined, leadsWith: undefined, ranked: undefined },
  ];
}
