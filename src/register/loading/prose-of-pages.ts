import type { Prose } from '../../files/prose/parse-prose.ts';
import type { Content } from './load-content.ts';

const written = ['topic', 'guide', 'check', 'error'] as const;

/** The words of every page that is written in prose, by kind and id: `topic/quorum`. */
export function proseOfPages(content: Content): Map<string, Prose> {
  return new Map(
    written.flatMap((kind) =>
      [...content[kind]].flatMap(([key, { prose }]) =>
        prose === undefined ? [] : [[`${kind}/${key}`, prose] as const],
      ),
    ),
  );
}
