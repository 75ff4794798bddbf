import type { Tag } from '../printed/page.ts';

/** What a tagged file says of one paragraph: its pieces by their marks, and what it is. */
export interface TextGroup {
  readonly kind: 'text';
  readonly marks: readonly string[];
  /** Of the number before it. Without letters, the number is a drawn bullet. */
  readonly labelMarks?: readonly string[];
  /** Whether its number, and so its beginning, stands on the page before. */
  readonly isContinued?: boolean;
  readonly heading?: number;
  readonly level?: number;
  readonly list?: string;
  readonly role?: 'note' | 'caption';
  readonly aside?: 'contents-list';
  readonly language?: string;
}

/** A table of a tagged file: for each row its cells, for each cell the marks of its pieces. */
export interface TableGroup {
  readonly kind: 'table';
  readonly rows: readonly (readonly {
    readonly marks: readonly string[];
    readonly isHeading: boolean;
  }[])[];
}

export type Group = TextGroup | TableGroup;

type About = Omit<TextGroup, 'kind' | 'marks' | 'labelMarks'>;

const headings: Readonly<Record<string, number>> = {
  Title: 0,
  H: 1,
  H1: 1,
  H2: 2,
  H3: 3,
  H4: 4,
  H5: 5,
  H6: 6,
};

// What only marks some words within a paragraph.
const inline = new Set([
  'Span',
  'NonStruct',
  'Link',
  'Reference',
  'Quote',
  'Code',
  'Em',
  'Strong',
  'Sub',
  'Annot',
  'BibEntry',
  'Ruby',
  'RB',
  'RT',
  'Private',
  'Artifact',
]);

/** The paragraphs and tables of a page as the file declares them, in order. */
export function taggedGroups(tags: Tag, page: number): Group[] {
  const groups: Group[] = [];
  let lists = 0;
  walk(tags, {});
  return groups;

  function walk(tag: Tag, about: About): void {
    const within = aboutOf(tag, about);
    if (tag.role === 'Table') groups.push({ kind: 'table', rows: rowsOf(tag) });
    else if (tag.role === 'L') {
      const level = about.level === undefined ? 0 : about.level + 1;
      const list = about.list ?? `${page}-${(lists += 1)}`;
      walkParts(tag, { ...within, level, list });
    } else if (tag.role === 'LI') walkItem(tag, within);
    else walkParts(tag, within);
  }

  function walkParts(tag: Tag, about: About, labelMarks?: readonly string[]): void {
    let marks: string[] = [];
    let labels = labelMarks;
    const close = (): void => {
      if (marks.length > 0 || labels !== undefined)
        groups.push({
          kind: 'text',
          marks,
          ...(labels === undefined ? {} : { labelMarks: labels }),
          ...about,
        });
      marks = [];
      labels = undefined;
    };
    for (const part of tag.parts) {
      if (typeof part === 'string') marks.push(part);
      else if (isInline(part)) marks.push(...marksIn(part));
      else {
        // The first paragraph of a point is the one its number stands before.
        if (marks.length === 0 && labels !== undefined && isParagraph(part)) {
          walkParts(part, aboutOf(part, about), labels);
          labels = undefined;
          continue;
        }
        close();
        walk(part, about);
      }
    }
    close();
  }

  function walkItem(tag: Tag, about: About): void {
    const labels = tag.parts.filter((part) => typeof part !== 'string' && part.role === 'Lbl');
    const parts = tag.parts
      .filter((part) => !labels.includes(part))
      .flatMap((part) => (typeof part !== 'string' && part.role === 'LBody' ? part.parts : [part]));
    const labelMarks = labels.flatMap((label) => marksIn(label as Tag));
    const place = groups.length;
    const hasLabel = labelMarks.length > 0;
    walkParts({ ...tag, parts }, about, hasLabel ? labelMarks : undefined);
    const first = groups[place];
    // Its number is declared and stands nowhere on this page.
    if (hasLabel || labels.length === 0 || first?.kind !== 'text') return;
    if (first.labelMarks === undefined) groups[place] = { ...first, isContinued: true };
  }
}

function aboutOf({ role, language }: Tag, about: About): About {
  const heading = headings[role];
  return {
    ...about,
    ...(heading === undefined ? {} : { heading }),
    ...(role === 'Caption' ? { role: 'caption' } : {}),
    ...(role === 'Note' || role === 'FENote' ? { role: 'note' } : {}),
    ...(role === 'TOC' ? { aside: 'contents-list' } : {}),
    ...(language === undefined ? {} : { language: language.toLowerCase() }),
  };
}

function isInline(tag: Tag): boolean {
  return (
    inline.has(tag.role) && tag.parts.every((part) => typeof part === 'string' || isInline(part))
  );
}

function isParagraph({ role, parts }: Tag): boolean {
  return role === 'P' && parts.every((part) => typeof part === 'string' || isInline(part));
}

function rowsOf(table: Tag): TableGroup['rows'] {
  return table.parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    if (part.role !== 'TR') return rowsOf(part);
    const cells = part.parts.flatMap((cell) =>
      typeof cell === 'string' || (cell.role !== 'TD' && cell.role !== 'TH')
        ? []
        : [{ marks: marksIn(cell), isHeading: cell.role === 'TH' }],
    );
    return cells.length === 0 ? [] : [cells];
  });
}

/** The marks of all pieces of a part, in order. */
export function marksIn(tag: Tag): string[] {
  return tag.parts.flatMap((part) => (typeof part === 'string' ? [part] : marksIn(part)));
}
