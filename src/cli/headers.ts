import type { Command } from 'commander';
import { Argument } from 'commander';
import { SiteAddress } from '../model/address.ts';
import type { Host } from '../site/serving/host-headers.ts';
import { hostHeaders, hosts } from '../site/serving/host-headers.ts';
import { UsageError } from './asked-for.ts';

/** `remit headers`: prints what a host must be told, in the form that it reads. */
export function addHeadersCommand(program: Command): void {
  program
    .command('headers')
    .description('Print what a host must be told of the site, to paste into its configuration.')
    .addArgument(new Argument('<host>', 'the host').choices(hosts))
    .option('--path <path>', 'the path that the site stands under, such as /governance', '')
    .action((host: Host, { path }: { path: string }) => {
      process.stdout.write(hostHeaders(host, asPath(path)));
    });
}

// It goes into the files of servers, where other signs mean something else.
function asPath(typed: string): string {
  const isPath = typed === '' || typed.startsWith('/');
  if (isPath && SiteAddress.safeParse(`https://council.example${typed}`).success) return typed;
  throw new UsageError(`“${typed}” is not a path of a site. Write it as /governance.`);
}
