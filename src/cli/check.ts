import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { Option } from 'commander';
import type { ReportFormat } from '../diagnostics/reports.ts';
import { reports } from '../diagnostics/reports.ts';
import { diskFolders } from '../files/disk-files.ts';
import { openExamined } from '../checks/running/open-examined.ts';
import { largestFile } from '../files/read-text-file.ts';
import { contentFolder, today } from './content-folder.ts';

/** `remit check`: reads all content and reports every problem in one run. */
export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('Read all content and report every problem: file, line, column, and what to do.')
    .argument('[folder]', 'the content folder')
    .addOption(
      new Option('--format <format>', 'how to report')
        .choices(Object.keys(reports))
        .default('text'),
    )
    .addHelpText(
      'after',
      '\nEnds with 0 when the site can be published, 1 when it cannot, 2 when the command is wrong.',
    )
    .action((folder: string | undefined, { format }: { format: ReportFormat }) => {
      const content = contentFolder(folder);
      const { diagnostics, register } = openExamined(diskFolders(content), { today: today() });
      const report = reports[format](diagnostics, (file) => readText(content, file));
      console.log(report);
      process.exitCode = register === undefined ? 1 : 0;
    });
}

/** The text of a file named in a diagnostic, or nothing when it cannot be shown. */
export function readText(content: string, file: string): string | undefined {
  try {
    const address = join(dirname(content), file);
    const entry = lstatSync(address);
    // A link would show words from elsewhere, and a pipe would never end.
    if (!entry.isFile() || entry.size > largestFile) return undefined;
    return readFileSync(address, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}
