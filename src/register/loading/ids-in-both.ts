import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import { kindOf } from './content-kinds.ts';

/** Finds entries that stand both in `knowledge/` and beside it: only one of the two could be meant. */
export function idsInBoth(paths: readonly string[], shownAs: string): Diagnostic[] {
  const byRecord = Map.groupBy(paths, (path) => {
    const { kind, key } = kindOf(path) ?? { kind: 'none', key: path };
    return `${kind}:${key}`;
  });
  return [...byRecord.values()].flatMap((same): Diagnostic[] => {
    const inKnowledge = same.find((path) => path.startsWith('knowledge/'));
    const local = same.find((path) => path !== inKnowledge);
    if (inKnowledge === undefined || local === undefined) return [];
    const message = `\`${inKnowledge}\` has this id too. Keep one of the two, or give this one another name.`;
    return [mistake('content/duplicate-id', message, { file: `${shownAs}/${local}` })];
  });
}
