import type { TopicId } from '../../src/model/topic-ids.ts';
import type { Matrix } from './generate-matrix.ts';
import type { Random } from './random.ts';
import type { Names } from './sentences.ts';
import { plainPoint, plainSentence } from './sentences.ts';

/** A clause before it is numbered: its sentences, its points, and the topic one sentence answers. */
export interface DraftClause {
  readonly sentences: readonly string[];
  readonly points: readonly string[];
  readonly topic?: TopicId;
}

/** The words of a constitution, and where in them each topic is answered. */
export interface GeneratedWords {
  readonly content: readonly object[];
  readonly clauseByTopic: ReadonlyMap<TopicId, string>;
  /** Sentences that answer nothing in particular, each as a quote of its clause. */
  readonly plain: readonly { readonly clause: string; readonly quote: string }[];
}

/** The sections of a document in order, with the topics that are dealt with in each. */
export const sections: readonly (readonly [heading: string, topics: readonly TopicId[]])[] = [
  ['Introduction', ['document-control', 'background', 'definitions']],
  ['Purpose', ['purpose', 'objectives', 'principles', 'scope-and-limits', 'legal-basis']],
  [
    'Membership',
    [
      'membership',
      'person-specification',
      'member-responsibilities',
      'membership-changes',
      'substitutes',
      'attendance',
      'invitees',
    ],
  ],
  ['Chair and support', ['chair', 'term-of-office', 'secretariat']],
  [
    'Meetings',
    [
      'meeting-frequency',
      'extra-meetings',
      'notice-and-papers',
      'agenda',
      'meeting-format',
      'quorum',
      'minutes',
      'public-access',
    ],
  ],
  [
    'Decisions',
    [
      'decision-making',
      'voting-rights',
      'casting-vote',
      'delegated-authority',
      'escalation',
      'responsibilities-matrix',
    ],
  ],
  ['Accountability', ['accountability', 'reporting', 'scrutiny', 'relationships', 'sub-groups']],
  [
    'Plans and resources',
    ['priorities-and-plan', 'prioritisation-framework', 'resources', 'performance', 'risk'],
  ],
  [
    'Conduct',
    [
      'interests',
      'code-of-conduct',
      'confidentiality',
      'information-sharing',
      'raising-concerns',
      'equality',
      'community-engagement',
    ],
  ],
  ['Review', ['review', 'amendment', 'dissolution']],
];

/** Adds plain clauses to a draft, here and there, until it has so many characters. */
export function lengthen(
  draft: readonly DraftClause[][],
  { names, random, until }: { names: Names; random: Random; until: number },
): void {
  let length = draft
    .flat()
    .reduce((sum, { sentences, points }) => sum + [...sentences, ...points].join(' ').length, 0);
  while (length < until) {
    const sentences = Array.from({ length: random.whole(1, 3) }, () =>
      plainSentence(names, random),
    );
    const points = random.chance(0.25)
      ? Array.from({ length: random.whole(3, 6) }, () => plainPoint(names, random))
      : [];
    random.pick(draft).push({ sentences, points });
    length += [...sentences, ...points].join(' ').length;
  }
}

/** Numbers the clauses of a draft: `3.2` is the second clause of the third section. */
export function numberWords(
  title: string,
  draft: readonly (readonly DraftClause[])[],
  matrix: Matrix | undefined,
): GeneratedWords {
  const clauseByTopic = new Map<TopicId, string>();
  const plain: { clause: string; quote: string }[] = [];
  const numbered = draft.map((clauses, section) => ({
    kind: 'section',
    label: `${section + 1}.`,
    heading: sections[section]![0],
    content: clauses.map(({ sentences, points, topic }, order) => {
      const label = `${section + 1}.${order + 1}`;
      if (topic === undefined) plain.push({ clause: label, quote: sentences[0]! });
      else clauseByTopic.set(topic, label);
      return {
        kind: 'clause',
        label,
        text: sentences.join(' '),
        content: points.length === 0 ? undefined : points.map((text) => ({ kind: 'item', text })),
      };
    }),
  }));
  const content = [
    { kind: 'title', text: title },
    ...numbered,
    ...(matrix === undefined ? [] : [appendix(matrix)]),
  ];
  return { content, clauseByTopic, plain };
}

function appendix({ columns, rows, legend }: Matrix): object {
  return {
    kind: 'section',
    id: 'appendix',
    numbering: 'restarts',
    heading: 'Appendix: who does what',
    content: [
      ...legend.map((text) => ({ kind: 'item', text })),
      { kind: 'table', id: 'matrix', describedAs: 'Who does what', columns, rows },
    ],
  };
}
