import { resolve } from 'node:path';
import type { EarlierSite } from '../views/changes/changes-data.ts';
import { clockDay, editorsDay } from './clock-day.ts';
import { readEnvironment } from './environment.ts';

/** What the site is made from. */
export interface Settings {
  readonly contentFolder: string;
  /** The day to speak of, as `2026-11-21`. */
  readonly today: string;
  /** The day on the clock, whichever day is spoken of. */
  readonly clock?: string;
  /** Whether the live server shows it; a built site when left out. */
  readonly isLive?: boolean;
  /** An earlier site of the register, from which changes are told. */
  readonly earlier?: EarlierSite | undefined;
}

// Astro makes a copy of this module for its pages: what they must share lies outside of it.
const key = Symbol.for('remit.settings');
type Holder = { [key]?: Settings };

/** The settings that a command gave, or else those of the environment. */
export function settings(): Settings {
  const { contentFolder = 'content', today = clockDay() } = readEnvironment();
  return (
    (globalThis as Holder)[key] ?? {
      contentFolder: resolve(contentFolder),
      today,
      clock: editorsDay(),
    }
  );
}

/** Whether pages are for the live server, because a command said so: nothing in the environment can. */
export function isLive(): boolean {
  return settings().isLive ?? false;
}

/** Hands the settings of a command over to the configuration and the pages of the site. */
export function useSettings(given: Settings): void {
  (globalThis as Holder)[key] = given;
}
