import type { Content } from '../../src/register/loading/load-content.ts';

/** Whether a record holds for every register. */
export function isKnowledge({ document }: { document: { file: string } }): boolean {
  return document.file.startsWith('content/knowledge/');
}

// What many documents call a body of their own: such a name is no sign of any one of them.
const kindsOfBody = new Set(
  [
    'Fire and Rescue Service',
    'Probation',
    'Probation Service',
    'Steering Group',
    'Task and finish groups',
    'Task and finish sub-groups',
    'Theme groups',
  ].map((name) => name.toLowerCase()),
);

/**
 * The names and other names of what a register holds: places, partnerships, bodies, organisations.
 *
 * Shape: without national bodies, which serve every register, and without what the field has a word for.
 */
export function localNames(content: Content): string[] {
  const organisations = [...content.organisation.values()].map(({ record }) => record);
  const partnerships = [...content.partnership.values()].map(({ record }) => record);
  const bodies = [
    ...[...content.constitution.values()].map(({ record }) => record.body),
    ...partnerships.flatMap(({ bodies: listed = [] }) => listed),
  ];
  const named = [...organisations.filter(({ sector }) => sector !== 'national-agency'), ...bodies];
  const ofTheField = wordsOfTheField(content);
  return [
    ...placesAndPartnerships(content),
    ...named.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
  ].filter((name) => {
    const plain = name.toLowerCase();
    return !ofTheField.has(plain) && !kindsOfBody.has(plain) && !plain.startsWith('the ');
  });
}

function wordsOfTheField(content: Content): Set<string> {
  const terms = [...content.glossary.values()].filter(isKnowledge).map(({ record }) => record);
  const ended = [...content.superseded.values()].filter(isKnowledge).map(({ record }) => record);
  const words = [
    ...terms.flatMap(({ term, variants = [], readings }) => [
      term,
      ...variants,
      ...readings.map(({ expansion }) => expansion),
    ]),
    ...ended.flatMap(({ names, acronyms = [] }) => [...names, ...acronyms]),
  ];
  return new Set(words.flatMap((word) => [word.toLowerCase(), `${word.toLowerCase()}s`]));
}

/** The names of places and partnerships; “Hillside, County of” is “Hillside” too. */
export function placesAndPartnerships({ place, partnership }: Content): string[] {
  const places = [...place.values()].flatMap(({ record: { name } }) => [name, name.split(',')[0]!]);
  return [...places, ...[...partnership.values()].map(({ record }) => record.name)];
}
