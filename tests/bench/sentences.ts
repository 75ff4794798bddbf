import type { Random } from './random.ts';

/** The names that sentences speak of. */
export interface Names {
  readonly body: string;
  readonly place: string;
  readonly partnership: string;
}

const subjects = [
  'Members',
  'The {body}',
  'Partner organisations',
  'Officers in {place}',
  'Each organisation with a seat',
  'The Chair and officers',
  'The {partnership}',
  'Elected members',
  'Health and care partners',
  'Voluntary and community groups',
  'Lead officers',
  'Residents’ representatives',
  'Those who commission services',
  'Task groups',
];
const verbs = [
  'will work together on',
  'will share responsibility for',
  'will agree',
  'will keep under review',
  'will advise on',
  'will support',
  'will take account of',
  'will make the best use of',
  'will oversee',
  'will contribute to',
  'will challenge and improve',
  'will publish a summary of',
  'will consult people about',
  'will align other plans with',
  'will champion',
  'will report honestly on',
];
const objects = [
  'the joint strategy for {place}',
  'evidence on need and outcomes',
  'housing, employment and skills',
  'services for children and young people',
  'support for unpaid carers',
  'prevention and early help',
  'safer streets and open spaces',
  'mental health and emotional well-being',
  'the annual delivery plan',
  'access to primary care',
  'the needs of rural communities',
  'air quality and active travel',
  'local employers and training providers',
  'healthy ageing and independence',
  'the reduction of re-offending',
  'domestic abuse services',
  'drug and alcohol treatment',
  'digital inclusion',
  'winter pressures and resilience',
  'the pooled budget',
  'shared premises and equipment',
  'workforce plans across {place}',
  'the joint needs assessment',
  'vaccination and screening',
  'food, fuel and income support',
  'the voice of people with lived experience',
  'learning from serious incidents',
  'tackling unfair differences in health',
  'procurement that benefits local people',
  'community centres and libraries',
];
const tails = [
  'in every neighbourhood',
  'within the resources that each partner has agreed',
  'so that people can see what has changed',
  'before any commitment is made on behalf of others',
  'through a programme that is agreed each spring',
  'with particular attention to those who are least often heard',
  'and will say openly where progress has been slow',
  'in line with the duties of each organisation',
  'without taking on the legal functions of any partner',
  'by means of shared information and clear priorities',
  'and bring the results back to a later meeting',
  'over the life of the plan',
  'wherever this can be done better together than alone',
  'on the advice of the director of public health',
  'having regard to national policy and guidance',
  'as the partnership develops',
  'and will explain the reasons for each decision',
  'together with neighbouring areas where boundaries differ',
  'at the earliest opportunity',
  'for the benefit of people who live or work in {place}',
];

/** A sentence as such documents have it, which answers no topic in particular. */
export function plainSentence(names: Names, random: Random): string {
  const parts = [subjects, verbs, objects, tails].map((list) => random.pick(list));
  return `${fill(parts.join(' '), names)}.`;
}

/** A point of a list: “the pooled budget, over the life of the plan”. */
export function plainPoint(names: Names, random: Random): string {
  return fill(`${random.pick(objects)}, ${random.pick(tails)}`, names);
}

/** Words with the names put in. */
export function fill(words: string, names: Names): string {
  return words.replace(/\{(body|place|partnership)\}/g, (_, name: keyof Names) => names[name]);
}
