import { count } from '../../english/count.ts';
import { dateWords } from '../../english/date-words.ts';
import { capital } from '../../english/sentence.ts';
import { oncePerRegister } from '../../register/once-per-register.ts';
import type { Body, Register } from '../../register/register.ts';
import { bodyTime, partnershipTime } from '../../register/time/body-time.ts';
import type { TimeState } from '../../register/time/time-state.ts';
import { addresses } from '../addresses.ts';
import { timeWords } from '../phrases/time-words.ts';
import { versionPhrase } from '../phrases/version-phrase.ts';
import type { Happening, News, NewsEntry } from '../reviews/review-news.ts';
import {
  newsEntryOf,
  newsOf,
  partnershipNewsEntry,
  reviewEntries,
} from '../reviews/review-news.ts';

/** The page that says what is new, from what has a date in the register and nothing else. */
export interface NewsView {
  readonly asAt: string;
  /** Newest first. */
  readonly years: readonly { readonly year: string; readonly days: readonly NewsDay[] }[];
  /** What the page cannot tell. */
  readonly missing: readonly string[];
  /** Where its feed is; nothing where nothing has happened. */
  readonly feed: string | undefined;
}

/** What happened on one day, or in one month where no more is known. */
export interface NewsDay {
  readonly day: string;
  readonly when: string;
  readonly entries: readonly NewsEntry[];
}

/** What came into the register, changed or came due, newest first. */
export function newsView(register: Register): NewsView {
  const news = registerNews(register);
  const told = withoutOvertaken(news?.entries ?? []);
  return {
    asAt: dateWords(register.today),
    years: [...Map.groupBy(told, ({ day }) => day.slice(0, 4))].map(([year, entries]) => ({
      year,
      days: daysOf(entries),
    })),
    missing: [undatedDocuments(register), undatedArrivals(register)].filter((one) => one !== ''),
    feed: news && addresses.newsFeed,
  };
}

function daysOf(entries: readonly NewsEntry[]): NewsDay[] {
  return [...Map.groupBy(entries, ({ day, when }) => `${day} ${when}`).values()].map((own) => ({
    day: own[0]!.day,
    when: own[0]!.when,
    entries: own,
  }));
}

/** All news of the register, for its feed: documents that came in, versions, ends and reviews. */
export const registerNews = oncePerRegister((register: Register): News | undefined =>
  newsOf([...arrivals(register), ...ends(register), ...reviewEntries(register)], register, {
    title: 'What is new',
    feed: addresses.newsFeed,
    page: addresses.news,
  }),
);

function arrivals(register: Register): NewsEntry[] {
  return [...register.constitutions.values()].flatMap(({ key, record }) => {
    const { source } = record;
    const date = source && register.sources.get(source)?.record.addedOn;
    if (date === undefined) return [];
    const summary = `${record.title} (${versionPhrase(record)}).`;
    return [newsEntryOf(key, { id: `added-${source}`, date, title: 'Added', summary }, register)];
  });
}

function ends(register: Register): NewsEntry[] {
  const ofPartnerships = [...register.partnerships.keys()].flatMap((id) =>
    endOf(partnershipTime(id, register)).map((end) => partnershipNewsEntry(id, end, register)),
  );
  const ofBodies = [...register.bodies.values()].flatMap((body) =>
    isToldOfPartnership(body, register)
      ? []
      : endOf(bodyTime(body.key, register)).map((end) => newsEntryOf(body.key, end, register)),
  );
  return [...ofPartnerships, ...ofBodies];
}

function endOf(state: TimeState): Happening[] {
  const { tense, date, record } = state;
  if (tense !== 'past' || date === undefined || record === undefined) return [];
  const title = capital(timeWords({ ...state, date: undefined }));
  return [{ id: 'ended', date, title, summary: record.what }];
}

// That a partnership ended is told once, and not again of what went with it or is called the same.
function isToldOfPartnership({ key, name, partnershipId }: Body, register: Register): boolean {
  const whole = partnershipTime(partnershipId, register);
  const own = bodyTime(key, register);
  if (own.record === undefined || whole.tense !== 'past') return false;
  const isNamesake = name === register.partnerships.get(partnershipId)!.record.name;
  return own.record === whole.record || (isNamesake && own.date === whole.date);
}

// That a review was to become due is no news once it is overdue.
function withoutOvertaken(entries: readonly NewsEntry[]): NewsEntry[] {
  const ids = new Set(entries.map(({ id }) => id));
  return entries.filter(
    ({ id }) => !ids.has(id.replace('/due-soon-', '/overdue-')) || !id.includes('/due-soon-'),
  );
}

function undatedDocuments({ constitutions }: Register): string {
  const undated = [...constitutions.values()].filter(
    ({ record }) => record.version?.date === undefined,
  ).length;
  if (undated === 0) return '';
  return `${undated} of ${count(constitutions.size, 'document')} ${undated === 1 ? 'gives' : 'give'} no date that we know, so no new version of ${undated === 1 ? 'it' : 'them'} is listed.`;
}

function undatedArrivals({ sources }: Register): string {
  const undated = [...sources.values()].filter(({ record }) => record.addedOn === undefined).length;
  if (undated === 0) return '';
  return `Of ${count(undated, 'document')} it is not recorded when ${undated === 1 ? 'it was' : 'they were'} added to this register.`;
}
