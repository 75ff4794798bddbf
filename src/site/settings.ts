import { resolve } from 'node:path';
import { clockDay } from './clock-day.ts';
import { readEnvironment } from './environment.ts';

/** What the site is made from. */
export interface Settings {
  readonly contentFolder: string;
  /** The day to speak of, as `2026-11-21`. */
  readonly today: string;
}

// Astro makes a copy of this module for its pages: what they must share lies outside of it.
const key = Symbol.for('remit.settings');
type Holder = { [key]?: Settings };

/** The settings that a command gave, or else those of the environment. */
export function settings(): Settings {
  const { contentFolder = 'content', today = clockDay() } = readEnvironment();
  return (globalThis as Holder)[key] ?? { contentFolder: resolve(contentFolder), today };
}

/** Hands the settings of a command over to the configuration and the pages of the site. */
export function useSettings(given: Settings): void {
  (globalThis as Holder)[key] = given;
}
