import { dirname, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { openExamined } from '../checks/running/open-examined.ts';
import { diskFolders } from '../files/disk-files.ts';
import { shownMistakes } from '../register/shown/shown-report.ts';
import type { MistakesOverlay } from './mistakes-overlay.ts';
import { mistakesOverlay, mostMistakes } from './mistakes-overlay.ts';
import { settings } from './settings.ts';
import { setTheRegister } from './the-register.ts';

interface BrowserChannel {
  send(message: unknown): void;
}

// Editors save in bursts; one reading a little later sees the finished file.
const settleMilliseconds = 80;

/**
 * Keeps the pages of the live server true to the content folder.
 *
 * After each change the register is opened again. A mistake is shown as an overlay
 * with file, line and column; when it is mended the overlay goes and the page reloads.
 */
export function liveContent(): AstroIntegration {
  const folder = settings().contentFolder;
  return {
    name: 'remit-live-content',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        let timer: NodeJS.Timeout | undefined;
        const browser = server.environments.client.hot as BrowserChannel;
        let mistakes = refresh(folder);
        const report = (): void => {
          if (mistakes.length === 0) browser.send({ type: 'full-reload', path: '*' });
          else {
            const err = overlay(mistakes, folder);
            logger.error(err.stack);
            browser.send({ type: 'error', err });
          }
        };
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(folder)) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            mistakes = refresh(folder);
            report();
          }, settleMilliseconds);
        });
        // A page opened while a mistake stands shows it too.
        server.environments.client.hot.on('vite:client:connect', () => {
          if (mistakes.length > 0) report();
        });
      },
    },
  };
}

function refresh(folder: string): readonly Diagnostic[] {
  const { today, clock } = settings();
  const folders = diskFolders(folder);
  const { register, diagnostics } = openExamined(folders, { today, clock });
  if (register !== undefined) setTheRegister(register);
  return diagnostics.filter(({ severity }) => severity === 'error');
}

/** The mistakes in the content, as they may be shown in a log and in a browser. */
function overlay(mistakes: readonly Diagnostic[], folder: string): MistakesOverlay {
  const { today } = settings();
  const folders = diskFolders(folder);
  return mistakesOverlay({
    ...shownMistakes(mistakes.slice(0, mostMistakes), folders, { today }),
    total: mistakes.length,
    root: dirname(folder),
  });
}
