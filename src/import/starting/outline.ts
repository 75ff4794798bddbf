import type { YamlFields } from '../../files/editing/yaml-in-style.ts';
import { isCoreTopic } from '../../model/topic-ids.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import type { Register } from '../../register/register.ts';
import { topicGroups } from '../../views/topics/topics-view.ts';

// Topics of wording without which no document says what its body is for.
const alwaysThere: ReadonlySet<TopicId> = new Set(['purpose', 'objectives']);

/**
 * The sections of a document that is still to be written: one for each question that documents are
 * compared on, in the order in which topics are listed.
 *
 * Each holds the question that its words should answer, and is marked as a gap. Nothing is coded of
 * it: an answer would rest on words that are about to change.
 */
export function outline(register: Register): YamlFields[] {
  return topicGroups(register)
    .flatMap((group) => group.topics)
    .filter(({ id }) => isCoreTopic(id) || alwaysThere.has(id))
    .map(({ title, question }, index) => ({
      kind: 'section',
      label: `${index + 1}.`,
      heading: title,
      content: [{ kind: 'clause', label: `${index + 1}.1`, text: `${question} [To be written]` }],
    }));
}
