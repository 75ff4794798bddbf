/** The nouns by which groups of partners are called. */
export const bodyNouns = [
  'Board',
  'Group',
  'Subgroup',
  'Sub-group',
  'Partnership',
  'Committee',
  'Subcommittee',
  'Sub-committee',
  'Forum',
  'Network',
  'Panel',
  'Alliance',
  'Collaborative',
  'Collaboration',
  'Consortium',
  'Taskforce',
  'Task Force',
  'Assembly',
  'Commission',
  'Executive',
  'Cabinet',
  'Team',
  'Trust Board',
  'Compact',
  'Conference',
  'Advisory Council',
  'Joint Committee',
] as const;

const noun = bodyNouns.map((word) => word.replace('-', '[- ]?')).join('|');
// In Welsh and Gaelic the noun leads.
const leading = 'Bwrdd|Grŵp|Partneriaeth|Pwyllgor|Fforwm|Rhwydwaith|Bòrd|Com-pàirteachas|Buidheann';

/** Whether some words are a name that ends, or in Welsh and Gaelic begins, with the noun of a body. */
export function isBodyName(words: string): boolean {
  return (
    new RegExp(`(?:^|\\s)(?:${noun})s?(?: \\([^)]*\\))?$`, 'i').test(words) || isCelticName(words)
  );
}

/** Whether a name is one of Welsh or Gaelic, where the noun leads: `Bwrdd Dŵr`. */
export function isCelticName(words: string): boolean {
  return new RegExp(`^(?:Y |Yr )?(?:${leading}) `, 'i').test(words);
}

/** The noun that a name ends with, as `Board`. */
export function nounOf(name: string): string | undefined {
  const [, found] = new RegExp(`(?:^|\\s)(${noun})$`, 'i').exec(name) ?? [];
  return found === undefined ? undefined : found[0]!.toUpperCase() + found.slice(1).toLowerCase();
}

/** The nouns as one alternative of a pattern. */
export const nounPattern = noun;
