// Also runs in the browser.
import type { FindNames } from './find-names.ts';

/** One line that is suggested while someone types. */
export interface SearchSuggestion {
  readonly name: string;
  readonly href: string;
  /** What it is, or how many documents answer. */
  readonly note: string;
}

const topicsSuggested = 3;
const most = 8;

/** What is suggested for the words typed so far: questions, then pages and names; nothing before two letters. */
export function suggest(typed: string, find: FindNames): SearchSuggestion[] {
  if (typed.trim().length < 2) return [];
  const { topics, pages, names, terms, first } = find(typed, { isTyping: true });
  const ofTopics = topics
    .slice(0, topicsSuggested)
    .map(({ question, href, says }) => ({ name: question, href, note: says }));
  const ofPages = pages.map(({ name, href }) => ({ name, href, note: 'Page' }));
  const ofNames = [...names, ...terms].map(({ name, href, kind }) => ({ name, href, note: kind }));
  const isNamed = first === 'name' || first === 'page';
  return (
    isNamed ? [...ofPages, ...ofNames, ...ofTopics] : [...ofTopics, ...ofPages, ...ofNames]
  ).slice(0, most);
}
