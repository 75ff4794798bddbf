import type { Command } from 'commander';
import { Option } from 'commander';
import { countBySeverity } from '../diagnostics/count-by-severity.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { compareDiagnostics } from '../diagnostics/diagnostic.ts';
import type { ReportFormat } from '../diagnostics/reports.ts';
import { reportFormats } from '../diagnostics/reports.ts';
import { diskFolders } from '../files/disk-files.ts';
import { checkDiagnostics } from '../checks/running/check-diagnostics.ts';
import { openExamined } from '../checks/running/open-examined.ts';
import type { Part } from '../register/loading/files-about.ts';
import { filesAbout } from '../register/loading/files-about.ts';
import type { Constitution } from '../register/register.ts';
import { openAsFar } from '../register/open-as-far.ts';
import type { OpenedRegister } from '../register/open-register.ts';
import { shownReport } from '../register/shown/shown-report.ts';
import type { Settings } from '../site/settings.ts';
import { progressLines } from '../views/phrases/progress-lines.ts';
import { askedFor } from './asked-for.ts';
import { askedPart } from './asked-part.ts';
import { endWith } from './exit-codes.ts';
import { pathsFor } from './paths-for.ts';
import { toolOf } from './tool-of.ts';

/** `remit check`: reads all content and reports every problem in one run, or those of one part of it. */
export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('Read all content and report every problem: file, line, column, and what to do.')
    .argument(
      '[part]',
      'a partnership, `partnership/body`, or another content folder; all of this one when left out',
    )
    .addOption(
      new Option('--format <format>', 'how to report').choices(reportFormats).default('text'),
    )
    .addHelpText(
      'after',
      '\nOf a partnership it reports what is in its own files, in the sources they are taken from and in' +
        '\nthe records that they name, and counts what is elsewhere.' +
        '\nFiles are named from the folder the command runs in; for `sarif` and `github`, from the top of' +
        '\nthe checkout that GITHUB_WORKSPACE names. What lies elsewhere has its whole path.' +
        '\nEnds with 0 when the site can be published, 1 when it cannot, 2 when the command is wrong.' +
        '\nOf a partnership only errors of its own count.',
    )
    .action((typed: string | undefined, { format }: { format: ReportFormat }) => {
      const { asked, opened, part } = openAsked(typed);
      const { contentFolder, today } = asked;
      const folders = diskFolders(contentFolder);
      const { own, elsewhere } = partOf(opened, { part, shownAs: folders.content.name });
      const pathOf = pathsFor(format, contentFolder);
      console.log(shownReport(own, folders, { today, format, pathOf, tool: toolOf(opened) }));
      if (format === 'text') {
        for (const line of progressLines(constitutionsIn(opened, part))) console.log(line);
        if (part !== undefined) console.log(elsewhereLine(elsewhere));
      }
      const isBroken = part === undefined ? opened.register === undefined : hasError(own);
      endWith(isBroken ? 'contentBroken' : 'done');
    });
}

interface Asked {
  readonly asked: Settings;
  readonly opened: OpenedRegister;
  readonly part: Part | undefined;
}

function openAsked(typed: string | undefined): Asked {
  const asked = askedFor(undefined);
  let opened: OpenedRegister | undefined;
  const here = (): OpenedRegister => (opened ??= open(asked));
  const part =
    typed === undefined
      ? undefined
      : askedPart(typed, {
          contentFolder: asked.contentFolder,
          listedIn: (id) =>
            (here().content.partnership.get(id)?.record.bodies ?? []).map((body) => body.id),
        });
  if (typed === undefined) return { asked, opened: here(), part };
  if (part !== undefined) return { asked, opened: examinedAsFar(here(), { asked, part }), part };
  const other = askedFor(typed);
  return { asked: other, opened: open(other), part };
}

function open({ contentFolder, today, clock }: Settings): OpenedRegister {
  return openExamined(diskFolders(contentFolder), { today, clock });
}

// What is wrong with one document keeps nobody from the findings in another that is in order.
function examinedAsFar(
  opened: OpenedRegister,
  { asked, part }: { asked: Settings; part: Part },
): OpenedRegister {
  const { contentFolder, today, clock } = asked;
  const shownAs = diskFolders(contentFolder).content.name;
  if (opened.register !== undefined || hasError(partOf(opened, { part, shownAs }).own))
    return opened;
  const options = { today, ...(clock === undefined ? {} : { clock }) };
  const register = openAsFar(diskFolders(contentFolder), options);
  if (register === undefined) return opened;
  const found = [...opened.diagnostics, ...checkDiagnostics(register)].sort(compareDiagnostics);
  return { ...opened, register, diagnostics: found };
}

function partOf(
  { diagnostics, content }: OpenedRegister,
  { part, shownAs }: { part: Part | undefined; shownAs: string },
): { own: readonly Diagnostic[]; elsewhere: readonly Diagnostic[] } {
  if (part === undefined) return { own: diagnostics, elsewhere: [] };
  const isAbout = filesAbout(part, content);
  const isOwn = ({ file }: Diagnostic): boolean =>
    file.startsWith(`${shownAs}/`) && isAbout(file.slice(shownAs.length + 1));
  const { own = [], elsewhere = [] } = Object.groupBy(diagnostics, (one) =>
    isOwn(one) ? 'own' : 'elsewhere',
  );
  return { own, elsewhere };
}

function constitutionsIn({ register }: OpenedRegister, part: Part | undefined): Constitution[] {
  return [...(register?.constitutions.values() ?? [])].filter(
    ({ partnershipId, bodyId }) =>
      part === undefined ||
      (partnershipId === part.partnership && (part.body ?? bodyId) === bodyId),
  );
}

function elsewhereLine(elsewhere: readonly Diagnostic[]): string {
  if (elsewhere.length === 0) return 'Elsewhere in the register: nothing.';
  const said = `Elsewhere in the register: ${countBySeverity(elsewhere)}.`;
  return hasError(elsewhere)
    ? `${said} The site can be published when each error is mended.`
    : said;
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
