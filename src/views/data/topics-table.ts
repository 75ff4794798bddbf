import { topicIds } from '../../model/topic-ids.ts';
import { topics } from '../../model/topics.ts';
import { absolute, addresses } from '../addresses.ts';
import { groupsOfTopics } from '../phrases/topic-groups.ts';
import { dataTable } from './data-table.ts';

/** The questions that every document is asked. */
export const topicsTable = dataTable({
  id: 'topics',
  title: 'Questions',
  holds: 'The questions that every document is asked.',
  columns: {
    id: { is: 'The id of the question.', isAlways: true },
    name: { is: 'Its name.', isAlways: true },
    question: { is: 'What it asks of a document.', isAlways: true },
    group: { is: 'The group of questions it belongs to.', isAlways: true },
    address: { is: 'Its page.', isAlways: true },
  },
  key: ['id'],
  rows: (register) =>
    topicIds.flatMap((id) => {
      const topic = register.topics.get(id);
      if (topic === undefined) return [];
      return [
        {
          id,
          name: topic.title,
          question: topic.question,
          group: groupsOfTopics.find((group) => group.id === topics[id].group)!.name,
          address: absolute(addresses.topic(id), register.site.baseUrl),
        },
      ];
    }),
});
