// Also runs in the browser.
import { addresses } from '../addresses.ts';
import { shortCode } from './short-code.ts';

/** What a reader chose to compare, as it stands in the address. */
export interface CompareChoice {
  readonly bodies: readonly string[];
  /** None for the core topics. */
  readonly topics: readonly string[];
  /** Only questions on which two or more answer, and not alike. */
  readonly onlyDifferences: boolean;
  /** Without the questions on which every document was read and is silent. */
  readonly hidesSilence: boolean;
  readonly wholeClauses: boolean;
}

export const fewestBodies = 2;
export const mostBodies = 6;

type Asked = Partial<CompareChoice> & Pick<CompareChoice, 'bodies'>;

/** The address of a comparison, as it can be read: keys keep their slash. */
export function compareAddress(choice: Asked): string {
  const { bodies, topics = [] } = choice;
  return addressOf([
    ...bodies.map((key) => `body=${inSearch(key)}`),
    ...topics.map((topic) => `topic=${inSearch(topic)}`),
    ...shownOf(choice),
  ]);
}

/** The same, short enough for paper: a code for each body and topic. */
export function shortCompareAddress(choice: Asked): string {
  const { bodies, topics = [] } = choice;
  return addressOf([
    ...(bodies.length > 0 ? [`of=${bodies.map(shortCode).join('.')}`] : []),
    ...(topics.length > 0 ? [`on=${topics.map(shortCode).join('.')}`] : []),
    ...shownOf(choice),
  ]);
}

function shownOf({ onlyDifferences, hidesSilence, wholeClauses }: Asked): string[] {
  return [
    ...(onlyDifferences === true ? ['show=differences'] : []),
    ...(hidesSilence === true ? ['hide=silence'] : []),
    ...(wholeClauses === true ? ['words=whole'] : []),
  ];
}

function addressOf(asked: readonly string[]): string {
  return asked.length === 0 ? addresses.compare : `${addresses.compare}?${asked.join('&')}`;
}

// Keys are plain; what an address asks for in their place can hold anything.
function inSearch(text: string): string {
  return encodeURIComponent(text).replaceAll('%2F', '/');
}

interface Known {
  readonly bodies: readonly string[];
  readonly topics: readonly string[];
}

/** Reads a choice from the part of an address after its path. Codes are looked up among what is known. */
export function compareChoice(search: string, known?: Known): CompareChoice {
  const asked = new URLSearchParams(search);
  const named = (name: string, code: string, all: readonly string[] = []): string[] => [
    ...new Set([...asked.getAll(name), ...fromCodes(asked.get(code) ?? '', all)]),
  ];
  return {
    bodies: named('body', 'of', known?.bodies),
    topics: named('topic', 'on', known?.topics),
    onlyDifferences: asked.get('show') === 'differences',
    hidesSilence: asked.get('hide') === 'silence',
    wholeClauses: asked.get('words') === 'whole',
  };
}

// A code of nothing stays as it is, and is counted among what could not be found.
function fromCodes(codes: string, all: readonly string[]): string[] {
  if (codes === '') return [];
  const byCode = new Map(all.map((key) => [shortCode(key), key]));
  return codes.split('.').map((code) => byCode.get(code) ?? code);
}
