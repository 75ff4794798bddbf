import type { TestProject } from 'vitest/node';
import { serveWrittenSite } from '../serve-written-site.ts';
import { writeMadeUpRegister } from './made-up-register.ts';

/** Builds and serves a site of a register that is made up. */
export default function serveMadeUpSite(project: TestProject): Promise<() => Promise<void>> {
  return serveWrittenSite(project, writeMadeUpRegister);
}
