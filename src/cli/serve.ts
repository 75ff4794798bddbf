import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { serveFolder } from '../site/serve-folder.ts';
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
      const { url } = await serveFolder({ folder: resolve(folder), port: onPort });
      console.log(`\nThe register is at ${url}/\nPress Ctrl+C to stop.`);
    });
}
