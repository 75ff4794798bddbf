import type { Command } from 'commander';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diskFolders } from '../files/disk-files.ts';
import { shownTextReport } from '../register/shown/shown-report.ts';
import { prepareAstro } from '../site/environment.ts';
import { inOwnersFolder } from '../site/in-owners-folder.ts';
import { refreshRegister } from '../site/refresh-register.ts';
import type { Settings } from '../site/settings.ts';
import { useSettings } from '../site/settings.ts';
import { askedFor, asPort, ownerFolder, projectRoot } from './asked-for.ts';
import { endWith } from './exit-codes.ts';
import { pathsFor } from './paths-for.ts';

/** `remit dev`: a live site that follows every change to the content. */
export function addDevCommand(program: Command): void {
  program
    .command('dev')
    .description(
      'Serve a live site that follows every change. Mistakes stand at the top of the pages they are about.',
    )
    .argument('[folder]', 'the content folder')
    .option('--port <number>', 'the port', '4321')
    .action(async (folder: string | undefined, { port }: { port: string }) => {
      const asked = askedFor(folder);
      const onPort = asPort(port);
      prepareAstro('development');
      useSettings({ ...asked, isLive: true });
      const { mistakes, baseUrl } = refreshRegister();
      reportAtStart(mistakes, asked);
      // Without a folder there is nothing that could be mended while pages are looked at.
      if (mistakes.some(({ check }) => check === 'content/no-folder'))
        return endWith('contentBroken');
      const { dev } = await import('astro');
      const server = await dev({
        root: projectRoot,
        ...inOwnersFolder(projectRoot, ownerFolder),
        ...(baseUrl === undefined ? {} : { site: baseUrl }),
        server: { host: '127.0.0.1', port: onPort },
        logLevel: 'warn',
      });
      console.log(
        `\nThe live register is at http://127.0.0.1:${server.address.port}/\nPress Ctrl+C to stop.`,
      );
    });
}

function reportAtStart(mistakes: readonly Diagnostic[], { contentFolder, today }: Settings): void {
  if (mistakes.length === 0) return;
  const pathOf = pathsFor('text', contentFolder);
  console.log(shownTextReport(mistakes, diskFolders(contentFolder), { today, pathOf }));
}
