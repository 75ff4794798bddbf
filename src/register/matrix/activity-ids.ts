import type { TableLine } from './read-table.ts';

/** The id of each row: the one that the record gives, or one made from its words, none twice. */
export function activityIds(lines: readonly TableLine[]): string[] {
  const taken = new Set(lines.flatMap(({ entry }) => entry?.id ?? []));
  return lines.map(({ entry, labelWords }, index) => {
    if (entry !== undefined) return entry.id;
    const name = slug(labelWords) || `activity-${index + 1}`;
    let id = name;
    for (let number = 2; taken.has(id); number += 1) id = `${name}-${number}`;
    taken.add(id);
    return id;
  });
}

function slug(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\u0300-\u036F’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
}
