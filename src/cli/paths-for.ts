import nodePath from 'node:path';
import type { ShownFiles } from '../diagnostics/shown-files.ts';
import { diskFiles, programKnowledge } from '../files/disk-files.ts';
import { isKnowledgeLent } from '../files/with-knowledge.ts';
import type { ReportFormat } from '../diagnostics/reports.ts';
import { readEnvironment } from '../site/environment.ts';

// These are read by a code host, which knows files by their place in its checkout.
const forHosts: readonly ReportFormat[] = ['sarif', 'github'];

/** How one report names the files of a content folder: from where its reader stands, or by the whole path. */
export function pathsFor(format: ReportFormat, contentFolder: string): ShownFiles['pathOf'] {
  const here = process.cwd();
  const { checkout } = readEnvironment();
  const isCheckedOut = checkout !== undefined && pathFrom(checkout, here) !== here;
  const root = isCheckedOut && forHosts.includes(format) ? checkout : here;
  const content = nodePath.basename(contentFolder);
  const isLent = isKnowledgeLent(diskFiles(contentFolder));
  return (file) => {
    const lent = isLent && file.startsWith(`${content}/knowledge/`);
    const path = lent
      ? nodePath.join(programKnowledge, file.slice(`${content}/knowledge/`.length))
      : nodePath.resolve(contentFolder, '..', file);
    return pathFrom(root, path);
  };
}

/**
 * A path as it is typed in a folder: the rest of the way for what lies inside, the whole path for what
 * lies elsewhere, with forward slashes.
 */
export function pathFrom(folder: string, path: string, system = nodePath): string {
  const way = system.relative(folder, path);
  const leadsOut = way === '..' || way.startsWith(`..${system.sep}`) || system.isAbsolute(way);
  return (leadsOut ? path : way || '.').split(system.sep).join('/');
}
