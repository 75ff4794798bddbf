import { dirname, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { openExamined } from '../checks/running/open-examined.ts';
import { diskFolders } from '../files/disk-files.ts';
import type { ShownMistake } from '../register/shown/shown-report.ts';
import { shownWithFrame } from '../register/shown/shown-report.ts';
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
        let mistake = refresh(folder);
        const report = (): void => {
          if (mistake === undefined) browser.send({ type: 'full-reload', path: '*' });
          else {
            const { file, range, message } = mistake.diagnostic;
            logger.error(`${file}:${range.start.line}:${range.start.column} ${message}`);
            browser.send({ type: 'error', err: overlay(mistake, folder) });
          }
        };
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(folder)) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            mistake = refresh(folder);
            report();
          }, settleMilliseconds);
        });
        // A page opened while a mistake stands shows it too.
        server.environments.client.hot.on('vite:client:connect', () => {
          if (mistake !== undefined) report();
        });
      },
    },
  };
}

/** The first mistake in the content, as it may be shown in a log and in a browser. */
function refresh(folder: string): ShownMistake | undefined {
  const { today, clock } = settings();
  const folders = diskFolders(folder);
  const { register, diagnostics } = openExamined(folders, { today, clock });
  if (register !== undefined) setTheRegister(register);
  const first = diagnostics.find(({ severity }) => severity === 'error');
  return first && shownWithFrame(first, folders, { today });
}

function overlay(
  { diagnostic: { check, message, file, range }, frame }: ShownMistake,
  folder: string,
): Record<string, unknown> {
  const id = resolve(dirname(folder), file);
  return {
    message: `${message} (${check})`,
    stack: '',
    frame,
    plugin: 'remit',
    id,
    loc: { file: id, line: range.start.line, column: range.start.column },
  };
}
