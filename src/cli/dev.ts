import type { Command } from 'commander';
import { openExamined } from '../checks/running/open-examined.ts';
import { setTheRegister } from '../site/the-register.ts';
import { prepareAstro } from '../site/environment.ts';
import { useSettings } from '../site/settings.ts';
import { askedFor, asPort, projectRoot } from './asked-for.ts';
import { openOrReport } from './open-or-report.ts';

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
      const asked = askedFor(folder);
      const onPort = asPort(port);
      const opened = openOrReport(asked, openExamined);
      // Without one good reading there is nothing to show; after that, mistakes show in the browser.
      if (opened === undefined) return;
      const { register } = opened;
      prepareAstro('development');
      useSettings({ ...asked, isLive: true });
      setTheRegister(register);
      const { dev } = await import('astro');
      const server = await dev({
        root: projectRoot,
        site: register.site.baseUrl,
        server: { host: '127.0.0.1', port: onPort },
        logLevel: 'warn',
      });
      console.log(
        `\nThe live register is at http://127.0.0.1:${server.address.port}/\nPress Ctrl+C to stop.`,
      );
    });
}
