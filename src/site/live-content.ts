import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { diskFolders } from '../files/disk-files.ts';
import { shownTextReport } from '../register/shown/shown-report.ts';
import { mistakesPanel, pageOfMistakes } from './mistakes-panel.ts';
import { refreshRegister } from './refresh-register.ts';
import { settings } from './settings.ts';
import { theMistakesAt } from './the-mistakes.ts';
import { hasTheRegister } from './the-register.ts';

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
        // Addresses of pages are worked out from the register, before any page is asked for.
        server.middlewares.use((request, response, next) => {
          const html = hasTheRegister() ? undefined : pageWithoutRegister(request.url ?? '/');
          if (html === undefined) return next();
          response.writeHead(503, { 'content-type': 'text/html; charset=utf-8' }).end(html);
        });
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

function pageWithoutRegister(url: string): string | undefined {
  const { pathname } = new URL(url, 'http://127.0.0.1');
  // Where no page can be shown, none is about one document.
  const mistakes = pathname.endsWith('/') ? theMistakesAt('/') : undefined;
  return mistakes && pageOfMistakes(mistakesPanel(mistakes));
}
