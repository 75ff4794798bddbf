import { topicIds } from '../../../src/model/topic-ids.ts';
import { randomFrom } from '../../bench/random.ts';
import type { Draft, Part } from './draft.ts';
import { readMarks, seen } from './marks.ts';
import type { FaultPlace } from './places.ts';
import { placeIn } from './places.ts';
import { writeYaml } from './write-yaml.ts';

/** The files of a draft as YAML, and the places in them that were marked. */
export interface WrittenDraft {
  readonly files: Readonly<Record<string, string>>;
  readonly marked: readonly FaultPlace[];
}

/** Types a draft out, in a style that follows from a seed. */
export function writeDraft(draft: Draft, seed: string): WrittenDraft {
  const typed = Object.entries(recordsOf(draft)).map(([name, record]) => {
    const { yaml, spans } = readMarks(writeYaml(record, randomFrom(`${seed} ${name}`)));
    const file = `${name}.yaml`;
    return { name, yaml, marked: spans.map((span) => placeIn(file, yaml, span)) };
  });
  return {
    files: Object.fromEntries(typed.map(({ name, yaml }) => [name, yaml])),
    marked: typed.flatMap(({ marked }) => marked),
  };
}

function recordsOf({
  partnership,
  constitution,
  text,
  facts,
  membership,
  rasci,
  more,
}: Draft): Record<string, object> {
  const silent = { state: 'not-stated' };
  return {
    partnership,
    constitution,
    text:
      rasci === undefined ? text : { content: text.content.map((part) => withTable(part, rasci)) },
    facts: Object.fromEntries(topicIds.map((topic) => [topic, facts[topic] ?? silent])),
    membership,
    ...(rasci === undefined ? {} : { rasci }),
    ...more,
  };
}

// The table in the words is what the record of it says.
function withTable(part: Part, rasci: NonNullable<Draft['rasci']>): Part {
  if (part.content !== undefined)
    return { ...part, content: part.content.map((inner) => withTable(inner, rasci)) };
  if (part.id !== rasci.table) return part;
  const { parties, activities } = rasci;
  return {
    ...part,
    columns: ['Activity', ...parties.map(({ label }) => seen(label))],
    rows: activities.map(({ label, cells }) => [
      seen(label),
      ...parties.map(({ id }) => seen(cells[id] ?? '')),
    ]),
  };
}
