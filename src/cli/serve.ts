import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { serveFolder } from '../site/serving/serve-folder.ts';
import { pathOfSite } from '../site/serving/path-of-site.ts';
import { asPort, UsageError } from './asked-for.ts';

/** `remit serve`: shows the built site on an address of this machine. */
export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .description('Serve the built site on this machine.')
    .option('--folder <path>', 'the built site', 'dist')
    .option('--port <number>', 'the first port to try', '4321')
    .action(async ({ folder, port }: { folder: string; port: string }) => {
      const onPort = asPort(port);
      if (!existsSync(folder))
        throw new UsageError(`There is no site at ${folder}. Build it first: npm run build`);
      if (!statSync(folder).isDirectory())
        throw new UsageError(`${folder} is a file. Name the folder that the site was built in.`);
      const { url } = await serveFolder({
        folder: resolve(folder),
        port: onPort,
        path: pathOfSite(folder),
      }).catch((error: unknown) => {
        throw notListening(error, onPort);
      });
      console.log(`\nThe register is at ${url}/\nPress Ctrl+C to stop.`);
    });
}

const taken = new Set(['EADDRINUSE', 'ERR_SOCKET_BAD_PORT']);

function notListening(error: unknown, port: number): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EACCES')
    return new UsageError(`This user may not use port ${port}. Give one above 1023 with --port.`);
  return code !== undefined && taken.has(code)
    ? new UsageError(`Port ${port} and those after it are taken. Give another with --port.`)
    : error;
}
