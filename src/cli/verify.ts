import { join } from 'node:path';
import type { Command } from 'commander';
import { openExamined } from '../checks/running/open-examined.ts';
import { count } from '../english/count.ts';
import { withheldNames } from '../register/seats/withheld-names.ts';
import { faultsOfSite } from '../site/verifying/faults-of-site.ts';
import { siteFiles } from '../site/verifying/site-files.ts';
import { askedFor, ownerFolder, projectRoot } from './asked-for.ts';
import { endWith } from './exit-codes.ts';
import { openOrReport } from './open-or-report.ts';

// More of them are told by their number: they most often have one cause.
const mostTold = 20;

/** `remit verify`: checks the content, builds the site aside and looks over all of it. */
export function addVerifyCommand(program: Command): void {
  program
    .command('verify')
    .description(
      'Check the content, then every link, page and name of the finished site. It is built aside, and nothing is published.',
    )
    .argument('[folder]', 'the content folder')
    .action(async (folder: string | undefined) => {
      const asked = askedFor(folder);
      const opened = openOrReport(asked, openExamined);
      if (opened === undefined) return;
      const { register } = opened;
      const { buildSite } = await import('../site/build-site.ts');
      const { folder: built } = await buildSite({
        root: projectRoot,
        owner: ownerFolder,
        register,
        contentFolder: asked.contentFolder,
        publicPath: join(ownerFolder, '.remit', 'verified'),
      });
      const site = siteFiles(built);
      const names = withheldNames(register);
      const faults = faultsOfSite(site, names);
      if (faults.length === 0) {
        console.log(
          `All is well: ${count(site.pages.length, 'page')} and ${count(site.files.length - site.pages.length, 'other file')} were looked over for links that lead nowhere, for anything that is loaded from elsewhere, and for ${count(names.length, 'name')} held back.`,
        );
        return;
      }
      for (const fault of faults.slice(0, mostTold)) console.log(fault);
      const left = faults.length - mostTold;
      if (left > 0) console.log(`and ${count(left, 'more like these', 'more like these')}`);
      console.log(`${count(faults.length, 'fault')} in the finished site. Nothing was published.`);
      endWith('contentBroken');
    });
}
