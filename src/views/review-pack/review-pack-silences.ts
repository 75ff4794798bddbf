import { coreTopics } from '../../model/topics.ts';
import { readIn } from '../../register/readings/reading.ts';
import { factStates } from '../../register/fact-states.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { isPresent } from '../../register/time/present.ts';
import type { CoreAnswer } from './review-pack-answers.ts';
import { coreAnswers, isSilent } from './review-pack-answers.ts';
import { list } from '../../english/list.ts';
import { stateNames } from '../phrases/fact-phrase.ts';
import type { LikeAnswers } from './review-pack-like-answers.ts';
import { inShort, likeAnswers } from './review-pack-like-answers.ts';
import type { PackBlock, PackLine, PackRow, PackSection } from './review-pack-parts.ts';

/** What a document leaves open, and how bodies like this one answer. */
export function packSilences(constitution: Constitution, register: Register): PackSection {
  const answers = coreAnswers(constitution, register);
  const open = answers.filter(({ state }) => isSilent(state) || state === 'unclear');
  const said = answers.filter(({ state }) => state === 'stated');
  const subject = { constitution, register };
  const silent = open.map((answer) => openRow(answer, subject));
  const differing = said.flatMap((answer) => differingRow(answer, subject));
  const text =
    'Like bodies are those of the same kind, then those in the same kind of place, then any other. Up to three answers are given.';
  return {
    id: 'silences',
    title: '3. What is open, and how like bodies answer',
    blocks: [
      { kind: 'paragraph', text },
      ...openTable(silent, answers),
      ...differingTable(differing),
    ],
  };
}

type Subject = { readonly constitution: Constitution; readonly register: Register };

function openTable(rows: readonly PackRow[], answers: readonly CoreAnswer[]): PackBlock[] {
  const unread = notReadBlock(answers);
  if (rows.length === 0 && unread.length > 0) return unread;
  if (rows.length === 0)
    return [{ kind: 'paragraph', text: 'The document is silent on no core topic.' }];
  const caption = 'What the document leaves open';
  const columns = ['Topic', 'How like bodies answer', 'Add or leave'];
  return [...unread, { kind: 'table', caption, columns, isByHand: true, rows }];
}

// What nothing can be said of is named, so that nobody takes it for silence.
function notReadBlock(answers: readonly CoreAnswer[]): PackBlock[] {
  return (['unread', 'not-held'] as const).flatMap((wanted): PackBlock[] => {
    const titles = answers.filter(({ state }) => state === wanted).map(({ title }) => title);
    if (titles.length === 0) return [];
    return [{ kind: 'paragraph', text: `${stateNames[wanted]}: ${list(titles)}.` }];
  });
}

function openRow(answer: CoreAnswer, { constitution, register }: Subject): PackRow {
  const { topic, title, state, stateName } = answer;
  const counts = factStates(register).get(topic)!;
  // Only what is in force is counted, and this document may not be.
  const others = readIn(counts) - Number(isPresent(constitution.key, register));
  const like = likeAnswers(topic, constitution, register);
  const told = `${stateName}. ${statedElsewhere(counts.stated, others)}.`;
  return {
    name: [{ text: title }, { text: told, isSmall: true }],
    words: like.answers.length === 0 ? [{ text: 'No like body states it.' }] : answerLines(like),
    choices: state === 'unclear' ? ['Make clear', 'Leave'] : ['Add', 'Leave out'],
  };
}

function statedElsewhere(stated: number, others: number): string {
  if (others === 0) return 'No other document is here yet';
  if (others === 1) return `The other document ${stated === 0 ? 'does not state it' : 'states it'}`;
  return `Stated in ${stated} of ${others} others`;
}

function answerLines({ answers }: Pick<LikeAnswers, 'answers'>): PackLine[] {
  return answers.map(({ phrase, bodies }) => ({ text: phrase, links: bodies }));
}

function differingTable(rows: readonly PackRow[]): PackBlock[] {
  if (rows.length === 0) return [];
  const caption = 'Where like bodies answer differently';
  return [
    { kind: 'heading', text: caption },
    {
      kind: 'table',
      caption,
      columns: ['Topic', 'Here, and at like bodies'],
      isByHand: false,
      rows,
    },
  ];
}

function differingRow(answer: CoreAnswer, { constitution, register }: Subject): PackRow[] {
  const { topic, title, phrase } = answer;
  if (coreTopics[topic].isSharedRule !== true) return [];
  const like = likeAnswers(topic, constitution, register);
  if (like.agrees) return [];
  const answers = like.answers.filter(({ isOurs }) => !isOurs);
  const here = { text: `Here: ${inShort(phrase)}` };
  return [{ name: [{ text: title }], words: [here, ...answerLines({ answers })] }];
}
