import { nameOf } from '../../checks/reading/standards/standards-for.ts';
import type { MeantFor } from '../../checks/reading/standards/is-meant-for.ts';
import { onOrIn } from '../../english/date-words.ts';
import { list } from '../../english/list.ts';
import { capital } from '../../english/sentence.ts';
import type { Expectation } from '../../model/knowledge/expectation.ts';
import type { Standard } from '../../model/knowledge/standard.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import type { Register } from '../../register/register.ts';
import { kindsWords } from '../phrases/body-words.ts';
import { nationsWords } from '../phrases/place-words.ts';

/** What one rule or advice says on a topic: of which bodies, how it weighs, and where it stands. */
export interface ExpectationView {
  readonly of: string;
  readonly weight: string;
  readonly what: string;
  /** Whether it leaves the answer to the body, or has none: nothing is missed where a document is silent. */
  readonly isLeftOpen: boolean;
  readonly source: { readonly title: string; readonly url: string };
}

/** Everything that law, guidance and standards are known to say on a topic, law first. */
export function topicExpectations(id: TopicId, register: Register): ExpectationView[] {
  const expected = register.topics.get(id)!.expected;
  const ofLevel = (level: Expectation['level']): ExpectationView[] =>
    expected.filter((one) => one.level === level).map((one) => ruleView(one, register));
  return [
    ...levels.flatMap(ofLevel),
    ...[...register.standards.values()].flatMap((one) => standardView(id, one, register)),
  ];
}

const levels = ['statute', 'statutory-guidance', 'guidance', 'good-practice'] as const;

function ruleView(rule: Expectation, register: Register): ExpectationView {
  const { level, asks, what, provision, source } = rule;
  return {
    of: whose(rule, register),
    weight: `${speakers[level]} ${verbs[asks]}`,
    what,
    isLeftOpen: asks === 'own-rules' || asks === 'silent',
    source: { title: provision ?? source.title, url: source.url },
  };
}

const speakers: Record<Expectation['level'], string> = {
  statute: 'the law',
  'statutory-guidance': 'statutory guidance',
  guidance: 'official guidance',
  'good-practice': 'good practice',
};

const verbs: Record<Expectation['asks'], string> = {
  'an-answer': 'expects the document to say',
  'law-answers': 'answers, whatever the document says',
  'own-rules': 'leaves it to the body',
  silent: 'does not say',
};

function standardView(id: TopicId, standard: Standard, register: Register): ExpectationView[] {
  const asked = standard.topics.find(({ topic }) => topic === id);
  if (asked === undefined) return [];
  const { withdrawn, sources, level } = standard;
  const past = withdrawn && ` Nobody has upheld it since it ended ${onOrIn(withdrawn)}.`;
  return [
    {
      of: whose(standard, register),
      weight: level === 'required' ? 'it is required' : 'it is advised',
      isLeftOpen: false,
      what: `${nameOf(standard)} asks for ${asked.asks}.${past ?? ''}`,
      source: { title: sources[0]!.title, url: sources[0]!.url },
    },
  ];
}

function whose({ kinds, nations }: MeantFor, register: Register): string {
  const bodies =
    kinds === undefined
      ? 'bodies of every kind'
      : list(kinds.map((kind) => kindsWords(kind, register)));
  const where = nations === undefined ? '' : ` ${nationsWords(nations)}`;
  return capital(`${bodies}${where}`);
}
