import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { writeOwnLook } from '../../fixtures/own-look.ts';
import { writeSampleRegister } from '../../fixtures/sample-register.ts';
import { ynysWen } from '../../fixtures/ynys-wen.ts';
import { serveWrittenSite } from '../serve-written-site.ts';

/** Builds a site in English with a document in Welsh and a look of its own, and serves it under a path of its host. */
export default function serveSiteInLanguages(project: TestProject): Promise<() => Promise<void>> {
  return serveWrittenSite(project, (folder) => {
    const content = writeSampleRegister(folder, ynysWen());
    const site = join(content, 'site.yaml');
    const typed = readFileSync(site, 'utf8');
    writeFileSync(site, typed.replace(/^baseUrl: .*$/mu, '$&/governance'));
    writeOwnLook(content);
    return content;
  });
}
