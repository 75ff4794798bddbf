import type { Command } from 'commander';
import { Argument } from 'commander';
import type { Host } from '../site/host-headers.ts';
import { hostHeaders } from '../site/host-headers.ts';

/** `remit headers`: prints the security headers in the form that a host reads. */
export function addHeadersCommand(program: Command): void {
  program
    .command('headers')
    .description('Print the security headers for a host, to paste into its configuration.')
    .addArgument(new Argument('<host>', 'the host').choices(Object.keys(hostHeaders)))
    .action((host: Host) => {
      process.stdout.write(hostHeaders[host]);
    });
}
