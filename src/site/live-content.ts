import { dirname, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { codeFrame } from '../diagnostics/code-frame.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { openExamined } from '../checks/running/open-examined.ts';
import { diskFolders } from '../files/disk-files.ts';
import { shownText } from '../files/shown-text.ts';
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
            logger.error(
              `${mistake.file}:${mistake.range.start.line}:${mistake.range.start.column} ${mistake.message}`,
            );
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

function refresh(folder: string): Diagnostic | undefined {
  const { today } = settings();
  const { register, diagnostics } = openExamined(diskFolders(folder), { today });
  if (register !== undefined) setTheRegister(register);
  return diagnostics.find(({ severity }) => severity === 'error');
}

function overlay(
  { check, message, file, range }: Diagnostic,
  folder: string,
): Record<string, unknown> {
  const id = resolve(dirname(folder), file);
  const text = shownText(diskFolders(folder).content, file);
  return {
    message: `${message} (${check})`,
    stack: '',
    frame: text === undefined ? '' : codeFrame(text, range),
    plugin: 'remit',
    id,
    loc: { file: id, line: range.start.line, column: range.start.column },
  };
}
