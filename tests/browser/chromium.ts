import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

// Nothing here may weaken what a reader's browser enforces; some packages ship such defaults.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser that the tests use. */
export async function launchChromium(): Promise<Browser> {
  const { env, ...browser } = await findChromium();
  return chromium.launch({ ...browser, args, env: { ...process.env, ...env } });
}
