import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { patience } from '../fixtures/patience.ts';
import { findChromium } from './find-chromium.ts';
import { watchHidden } from './watch-hidden.ts';

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

/** Starts the browser that the tests use; its pages wait as long as a busy machine may need. */
export async function launchChromium(): Promise<Browser> {
  const { env, ...browser } = await findChromium();
  const launched = await chromium.launch({ ...browser, args, env: { ...process.env, ...env } });
  watchHidden(launched);
  return patient(launched);
}

function patient(browser: Browser): Browser {
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(patience);
    return context;
  };
  return browser;
}
