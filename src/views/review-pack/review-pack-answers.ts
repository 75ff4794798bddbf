import type { CoreTopicId } from '../../model/topic-ids.ts';
import { coreTopicIds } from '../../model/topic-ids.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { AnswerView } from '../answers/answers-view.ts';
import { isRead } from '../../register/readings/reading.ts';
import { answerView } from '../answers/answers-view.ts';
import { clausesNamedOnce } from '../answers/clauses-named-once.ts';
import { isNamed } from '../compare/compare-table.ts';
import type { PackLine, PackRow, PackSection } from './review-pack-parts.ts';
import { clauseOnPaper } from './review-pack-parts.ts';

/** The answer of a document to a topic that every document is asked about. */
export type CoreAnswer = AnswerView & { readonly topic: CoreTopicId };

/** What a document says on each core topic, with room to write whether it is to stay. */
export function packAnswers(constitution: Constitution, register: Register): PackSection {
  const answers = coreAnswers(constitution, register).filter(
    ({ state }) => isRead(state) && !isSilent(state),
  );
  const rows = answers.map((answer): PackRow => ({
    name: [{ text: answer.title }],
    words: [saidLine(answer), ...noteLine(answer), ...clauseLine(answer)],
    choices: ['Keep', 'Change'],
  }));
  const none = 'The document answers none of the core topics.';
  return {
    id: 'says',
    title: '2. What the document says',
    blocks: [
      rows.length === 0
        ? { kind: 'paragraph', text: none }
        : {
            kind: 'table',
            caption: 'What the document says on each topic',
            columns: ['Topic', 'What it says', 'Keep or change'],
            isByHand: true,
            rows,
          },
    ],
  };
}

/** The answers of a document to the core topics. */
export function coreAnswers(constitution: Constitution, register: Register): CoreAnswer[] {
  return coreTopicIds.map((topic) => ({
    ...answerView(topic, constitution, register),
    topic,
  }));
}

/** Whether a document gives no answer at all. */
export function isSilent(state: AnswerView['state']): boolean {
  return state === 'not-stated' || state === 'placeholder';
}

function saidLine({ phrase, state, stateName }: AnswerView): PackLine {
  return { text: isNamed({ state }) ? `${stateName}: ${phrase}` : phrase };
}

function noteLine({ note }: AnswerView): PackLine[] {
  return note === undefined ? [] : [{ text: note, isSmall: true }];
}

// More places than these are a search, and the page of the document has them all.
const mostClauses = 4;

function clauseLine({ clauses }: AnswerView): PackLine[] {
  const links = clausesNamedOnce(clauses, mostClauses).map(clauseOnPaper);
  return links.length === 0 ? [] : [{ text: '', links, isSmall: true }];
}
