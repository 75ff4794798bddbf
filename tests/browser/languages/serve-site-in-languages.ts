import type { TestProject } from 'vitest/node';
import { writeSampleRegister } from '../../fixtures/sample-register.ts';
import { ynysWen } from '../../fixtures/ynys-wen.ts';
import { serveWrittenSite } from '../serve-written-site.ts';

/** Builds and serves a site in English with a document in Welsh. */
export default function serveSiteInLanguages(project: TestProject): Promise<() => Promise<void>> {
  return serveWrittenSite(project, (folder) => writeSampleRegister(folder, ynysWen()));
}
