import { existsSync } from 'node:fs';
import { unpackChromium } from './unpack-chromium.ts';

/** A browser on this machine: the program, or a channel Playwright knows, and what it needs. */
export interface FoundChromium {
  executablePath?: string;
  channel?: string;
  env?: Record<string, string>;
}

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Finds a browser for the tests: the one named by `CHROMIUM_PATH`, one that the system has, or
 * the one that came with `npm install`.
 *
 * Shape: the npm one runs on Linux for x64; elsewhere Google Chrome must be installed.
 */
export async function findChromium(): Promise<FoundChromium> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return { executablePath: named };
  const installed = usualPlaces.find((path) => existsSync(path));
  if (installed !== undefined) return { executablePath: installed };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
  return { channel: 'chrome' };
}
