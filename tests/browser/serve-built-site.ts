import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/site/serving/serve-folder.ts';
import { builtSite } from './built-site.ts';
import { findChromium } from './find-chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the served site, without a final slash. */
    siteUrl: string;
  }
}

/** Serves the built site for all test files, and unpacks a browser before several ask for it. */
export default async function serveBuiltSite(project: TestProject): Promise<() => Promise<void>> {
  await findChromium();
  const served = await serveFolder({ folder: builtSite().folder, port: 0 });
  project.provide('siteUrl', served.url);
  return served.close;
}
