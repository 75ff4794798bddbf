import type { Command } from 'commander';
import { textReport } from '../diagnostics/text-report.ts';
import { diskFolders } from '../files/disk-files.ts';
import { shownText } from '../files/shown-text.ts';
import { openExamined } from '../checks/running/open-examined.ts';
import { setTheRegister } from '../site/the-register.ts';
import { contentFolder, projectRoot, today } from './content-folder.ts';

/** `remit dev`: a live site that follows every change to the content. */
export function addDevCommand(program: Command): void {
  program
    .command('dev')
    .description(
      'Serve a live site that follows every change. A mistake shows as an overlay with file, line and column.',
    )
    .argument('[folder]', 'the content folder')
    .option('--port <number>', 'the port', '4321')
    .action(async (folder: string | undefined, { port }: { port: string }) => {
      const content = contentFolder(folder);
      const folders = diskFolders(content);
      process.env['REMIT_CONTENT'] = content;
      process.env['REMIT_LIVE'] = 'yes';
      process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
      const { register, diagnostics } = openExamined(folders, { today: today() });
      if (register === undefined) {
        // Without one good reading there is nothing to show; after that, mistakes show in the browser.
        console.log(textReport(diagnostics, (file) => shownText(folders.content, file)));
        process.exitCode = 1;
        return;
      }
      setTheRegister(register);
      const { dev } = await import('astro');
      const server = await dev({
        root: projectRoot,
        site: register.site.baseUrl,
        server: { host: '127.0.0.1', port: Number(port) },
        logLevel: 'warn',
      });
      console.log(
        `\nThe live register is at http://127.0.0.1:${server.address.port}/\nPress Ctrl+C to stop.`,
      );
    });
}
