import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { diskFolders } from '../files/disk-files.ts';
import { shownTextReport } from '../register/shown/shown-report.ts';
import { refreshRegister } from './refresh-register.ts';
import { settings } from './settings.ts';

interface BrowserChannel {
  send(message: unknown): void;
}

// Editors save in bursts; one reading a little later sees the finished file.
const settleMilliseconds = 80;

/**
 * Keeps the pages of the live server true to the content folder.
 *
 * After each change the register is opened again and every page is loaded anew. Mistakes
 * are printed here and stand at the top of the pages until they are mended.
 */
export function liveContent(): AstroIntegration {
  const folder = settings().contentFolder;
  return {
    name: 'remit-live-content',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        let timer: NodeJS.Timeout | undefined;
        const browser = server.environments.client.hot as BrowserChannel;
        const refresh = (): void => {
          const { mistakes } = refreshRegister();
          if (mistakes.length > 0)
            logger.error(shownTextReport(mistakes, diskFolders(folder), settings()));
          browser.send({ type: 'full-reload', path: '*' });
        };
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(folder)) return;
          clearTimeout(timer);
          timer = setTimeout(refresh, settleMilliseconds);
        });
      },
    },
  };
}
