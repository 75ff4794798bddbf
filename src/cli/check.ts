import type { Command } from 'commander';
import { Option } from 'commander';
import type { ReportFormat } from '../diagnostics/reports.ts';
import { reportFormats } from '../diagnostics/reports.ts';
import { diskFolders } from '../files/disk-files.ts';
import { openExamined } from '../checks/running/open-examined.ts';
import { shownReport } from '../register/shown/shown-report.ts';
import { progressLines } from '../views/phrases/progress-lines.ts';
import { askedFor } from './asked-for.ts';
import { endWith } from './exit-codes.ts';
import { pathsFor } from './paths-for.ts';
import { toolOf } from './tool-of.ts';

/** `remit check`: reads all content and reports every problem in one run. */
export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('Read all content and report every problem: file, line, column, and what to do.')
    .argument('[folder]', 'the content folder')
    .addOption(
      new Option('--format <format>', 'how to report').choices(reportFormats).default('text'),
    )
    .addHelpText(
      'after',
      '\nFiles are named from the folder the command runs in; for `sarif` and `github`, from the top of' +
        '\nthe checkout that GITHUB_WORKSPACE names. What lies elsewhere has its whole path.' +
        '\nEnds with 0 when the site can be published, 1 when it cannot, 2 when the command is wrong.',
    )
    .action((folder: string | undefined, { format }: { format: ReportFormat }) => {
      const { contentFolder, today, clock } = askedFor(folder);
      const folders = diskFolders(contentFolder);
      const opened = openExamined(folders, { today, clock });
      const pathOf = pathsFor(format, contentFolder);
      const printing = { today, format, pathOf, tool: toolOf(opened) };
      console.log(shownReport(opened.diagnostics, folders, printing));
      if (format === 'text' && opened.register !== undefined)
        for (const line of progressLines(opened.register)) console.log(line);
      endWith(opened.register === undefined ? 'contentBroken' : 'done');
    });
}
