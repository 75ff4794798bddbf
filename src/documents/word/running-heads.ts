import type { Block } from '../block.ts';
import { withinOf } from '../xml/xml-element.ts';
import { readStory } from './story.ts';
import type { WordFile } from './word-file.ts';

/** The words that stand at the top or the foot of pages, each once. */
export function runningHeads(file: WordFile, where: 'header' | 'footer'): Block[] {
  const { main, part } = file.pack;
  const ids = withinOf(main.root, ({ name }) => name === `w:${where}Reference`).map(
    ({ attributes }) => attributes.get('r:id'),
  );
  const heads = [...new Set(ids)].map((id) =>
    part(main.relationships.find((relationship) => relationship.id === id)),
  );
  const seen = new Set<string>();
  return heads
    .filter((head) => head !== undefined)
    .flatMap((head) => readStory(head.root, { file, part: head, aside: 'running-head' }))
    .filter((block) => {
      const words = JSON.stringify(block);
      return !seen.has(words) && seen.add(words);
    });
}
