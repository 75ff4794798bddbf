import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { openExamined } from '../checks/running/open-examined.ts';
import type { Register } from '../register/register.ts';
import { earlierSite } from '../site/earlier-site.ts';
import { sitesFolder } from '../site/sites-folder.ts';
import { whyNotPublishAt } from '../site/why-not-publish-at.ts';
import type { EarlierSite } from '../views/changes/changes-data.ts';
import { askedFor, ownerFolder, projectRoot, UsageError } from './asked-for.ts';
import { openOrReport } from './open-or-report.ts';

interface AskedBuild {
  readonly out: string;
  readonly plain?: boolean;
  readonly compress?: boolean;
  readonly previous?: string;
}

/** `remit build`: checks the content and publishes the site, or leaves the last good one in place. */
export function addBuildCommand(program: Command): void {
  program
    .command('build')
    .description(
      'Check the content and build the site. A failed build leaves the last good site in place.',
    )
    .argument('[folder]', 'the content folder')
    .option('--out <path>', 'where the site appears', 'dist')
    .option('--plain', 'make a plain folder there to copy or pack, and not a link to one')
    .option(
      '--compress',
      'write compressed copies (.gz, .br) beside files, for hosts that send them',
    )
    .option(
      '--previous <folder>',
      'a folder with the site as it is published now, or its data files alone: what has changed since is listed',
    )
    .action(build);
}

async function build(folder: string | undefined, options: AskedBuild): Promise<void> {
  const started = performance.now();
  const { out } = options;
  const refusal = await whyNotPublishAt(out, sitesFolder(ownerFolder));
  if (refusal !== undefined) throw new UsageError(refusal);
  const asked = askedFor(folder);
  if (isInside(resolve(out), asked.contentFolder))
    throw new UsageError(`${out} is in the content folder, which holds no sites. Choose another.`);
  const opened = openOrReport(asked, openExamined);
  if (opened === undefined) return;
  const { register, diagnostics } = opened;
  const earlier = earlierOf(options.previous, register);
  if (diagnostics.length > 0)
    console.log(`${published(diagnostics.length)} \`remit check\` lists them.`);
  // Astro takes a second to load, and a content mistake should be told before that.
  const { buildSite } = await import('../site/build-site.ts');
  const site = await buildSite({
    root: projectRoot,
    owner: ownerFolder,
    register,
    contentFolder: asked.contentFolder,
    publicPath: resolve(out),
    isPlain: options.plain,
    isCompressed: options.compress,
    earlier,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const size = (site.bytes / 1024 / 1024).toFixed(1);
  console.log(`Built ${site.pages} pages (${size} MB) in ${seconds} s: ${out}`);
}

function earlierOf(folder: string | undefined, register: Register): EarlierSite | undefined {
  if (folder === undefined) return undefined;
  const read = earlierSite(resolve(folder), register);
  if ('problem' in read)
    throw new UsageError(
      `${folder} cannot be the site before this one. ${read.problem} Nothing was built. Without \`--previous\` a new list of changes begins.`,
    );
  if (read.notice !== undefined) console.log(read.notice);
  return read.earlier;
}

function isInside(path: string, folder: string): boolean {
  const steps = relative(folder, path);
  return steps !== '..' && !steps.startsWith(`..${sep}`) && !isAbsolute(steps);
}

function published(number: number): string {
  return number === 1
    ? 'One finding is published with the site.'
    : `${number} findings are published with the site.`;
}
