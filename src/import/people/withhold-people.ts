import type { SectionNode, TableNode, TextNode } from '../../model/text.ts';
import type { Path } from '../../files/content-file.ts';
import { giveIds } from '../structure/give-ids.ts';
import { contactDetails } from './contact-details.ts';
import { nameColumns } from './name-columns.ts';
import type { NameSpan } from './names-of-people.ts';
import { namesOfPeople } from './names-of-people.ts';

/** Where a name, an address or a telephone number of a person was taken out of a text. */
export interface Withheld {
  /** The value it stood in, from the top of the text: `[0, 'content', 3, 'text']`. */
  readonly path: Path;
  /** How many words of the source it is. */
  readonly words: number;
}

/** A text without the names of people. */
export interface WithoutPeople {
  readonly content: TextNode[];
  readonly withheld: readonly Withheld[];
}

/** Puts `{withheld:2}` in the place of each name of a person, so that the words can be published and still be counted. */
export function withholdPeople(content: readonly TextNode[]): WithoutPeople {
  const withheld: Withheld[] = [];
  const masked = (words: string, path: Path, inNameColumn: boolean | 'part' = false): string => {
    const spans = peopleIn(words, { inNameColumn });
    withheld.push(...spans.map((span) => ({ path, words: span.words })));
    return withMarks(words, spans);
  };
  const node = (each: TextNode, path: Path): TextNode => {
    if (each.kind === 'table') return maskedTable(each, { path, masked });
    const own =
      each.kind === 'section'
        ? withoutNameInId({ ...each, ...given('heading', each.heading) }, each.heading)
        : { ...each, ...given('text', each.text) };
    function given(field: string, words: string | undefined): Record<string, string> {
      return words === undefined ? {} : { [field]: masked(words, [...path, field]) };
    }
    if (!('content' in own) || own.content === undefined) return own;
    const inside = own.content.map((inner, at) => node(inner, [...path, 'content', at]));
    return { ...own, content: inside };
  };
  const without = content.map((each, at) => node(each, [at]));
  // Two headings that were names are the same now, and their addresses may not be.
  const isHeading = withheld.some(({ path }) => path.at(-1) === 'heading');
  return { content: isHeading ? giveIds(without) : without, withheld };
}

// The address of a section is made from its heading, and would say the name again.
function withoutNameInId(section: SectionNode, heading: string | undefined): SectionNode {
  if (section.heading === heading || section.id === undefined) return section;
  const { id: _, ...rest } = section;
  return rest;
}

/** Every name, e-mail address and telephone number of a person in some words, in order. */
export function peopleIn(
  words: string,
  { inNameColumn = false }: { readonly inNameColumn?: boolean | 'part' } = {},
): NameSpan[] {
  const names = namesOfPeople(words, { inNameColumn });
  const details = contactDetails(words).filter(
    ({ start, end }) => !names.some((name) => name.start < end && name.end > start),
  );
  return [...names, ...details].sort((a, b) => a.start - b.start);
}

function maskedTable(
  table: TableNode,
  {
    path,
    masked,
  }: {
    readonly path: Path;
    readonly masked: (words: string, path: Path, inNameColumn?: boolean | 'part') => string;
  },
): TableNode {
  const { columns: named, headRows: heads } = nameColumns(table);
  const caption = table.caption && { caption: masked(table.caption, [...path, 'caption']) };
  const columns = table.columns?.map((words, at) => masked(words, [...path, 'columns', at]));
  const rows = table.rows.map((cells, row) =>
    cells.map((words, at) => {
      const isHead = row < heads;
      return masked(words, [...path, 'rows', row, at], isHead ? false : (named.get(at) ?? false));
    }),
  );
  return { ...table, ...caption, ...(columns && { columns }), rows };
}

/** Words with a mark in the place of each span; a mark stands for nine words at most. */
export function withMarks(words: string, spans: readonly NameSpan[]): string {
  return spans.toReversed().reduce((text, { start, end, words: count }) => {
    const marks: string[] = [];
    for (let left = count; left > 0; left -= 9) marks.push(`{withheld:${Math.min(left, 9)}}`);
    return `${text.slice(0, start)}${marks.join(' ')}${text.slice(end)}`;
  }, words);
}
