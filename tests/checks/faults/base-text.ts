import type { Random } from '../../bench/random.ts';
import type { Part } from './draft.ts';
import { further, longSentences, points, shortSentences } from './sentences.ts';

/** The headings of a document in order, with the topics that are dealt with under each. */
const sections: readonly (readonly [string, readonly string[]])[] = [
  ['Purpose', ['purpose', 'objectives', 'priorities-and-plan', 'dissolution']],
  [
    'Membership',
    ['membership', 'member-responsibilities', 'membership-changes', 'substitutes', 'invitees'],
  ],
  ['Chair and support', ['chair', 'term-of-office', 'secretariat', 'resources']],
  [
    'Meetings',
    [
      'meeting-frequency',
      'extra-meetings',
      'notice-and-papers',
      'agenda',
      'quorum',
      'minutes',
      'public-access',
    ],
  ],
  [
    'Decisions',
    ['decision-making', 'voting-rights', 'casting-vote', 'delegated-authority', 'escalation'],
  ],
  ['Reports', ['accountability', 'reporting', 'sub-groups', 'performance', 'risk']],
  [
    'Conduct',
    ['interests', 'confidentiality', 'information-sharing', 'equality', 'community-engagement'],
  ],
  ['Changes to this document', ['review', 'amendment']],
];

/** How the parts of a document are numbered. */
export type Numbering = 'by-section' | 'throughout' | 'none';

/** The words of a good document: a clause for each topic that it speaks of, and some that answer nothing. */
export function goodText(
  title: string,
  {
    said,
    seats,
    numbering,
    random,
  }: {
    said: ReadonlyMap<string, string>;
    seats: readonly string[];
    numbering: Numbering;
    random: Random;
  },
): Part[] {
  const spare = [
    ...random.some(longSentences, random.whole(4, 8)),
    ...random.some(shortSentences, 6),
  ];
  const drafted = sections
    .map(([heading, topics]): Part => {
      const clauses = topics.flatMap((topic) => clauseOn(topic, { said, seats, random }));
      return { kind: 'section', heading, content: clauses };
    })
    .filter(({ content }) => content!.length > 0);
  drafted[0]!.content!.push(listOfAims(random));
  for (const sentence of spare)
    random.pick(drafted).content!.push({ kind: 'clause', text: sentence });
  number(drafted, numbering);
  return [{ kind: 'title', text: title }, ...drafted];
}

function clauseOn(
  topic: string,
  {
    said,
    seats,
    random,
  }: { said: ReadonlyMap<string, string>; seats: readonly string[]; random: Random },
): Part[] {
  const text = said.get(topic);
  if (text === undefined) return [];
  const more = random.chance(0.2) ? ` ${further[topic.length % further.length]!}` : '';
  const clause: Part = { kind: 'clause', id: topic, text };
  if (topic !== 'membership') return [{ ...clause, text: `${text}${more}` }];
  return random.chance(0.3)
    ? [
        clause,
        { kind: 'table', id: 'members', columns: ['Seat'], rows: seats.map((seat) => [seat]) },
      ]
    : [
        {
          ...clause,
          content: seats.map((seat, at) => ({ kind: 'item', id: `member-${at + 1}`, text: seat })),
        },
      ];
}

function listOfAims(random: Random): Part {
  const form = random.pick(['bullets', 'letters', 'roman']);
  const labels = {
    bullets: [],
    letters: ['a)', 'b)', 'c)', 'd)', 'e)'],
    roman: ['i)', 'ii)', 'iii)', 'iv)', 'v)'],
  };
  const content = random.some(points, random.whole(3, 5)).map((text, at): Part => {
    const label = labels[form as keyof typeof labels][at];
    return { kind: 'item', ...(label === undefined ? {} : { label }), text };
  });
  return { kind: 'clause', text: 'The group works for:', content };
}

function number(drafted: readonly Part[], numbering: Numbering): void {
  let count = 0;
  for (const [at, section] of drafted.entries()) {
    if (numbering === 'by-section') section.label = `${at + 1}.`;
    for (const [order, clause] of section
      .content!.filter(({ kind }) => kind === 'clause')
      .entries()) {
      count++;
      if (numbering !== 'none')
        clause.label = numbering === 'throughout' ? `${count}.` : `${at + 1}.${order + 1}`;
    }
  }
}
