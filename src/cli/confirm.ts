import type { Command } from 'commander';
import { diskFolders } from '../files/disk-files.ts';
import { confirmBodies } from '../import/confirming/confirm-bodies.ts';
import { askRole, roleFault } from '../import/confirming/role.ts';
import { Left } from '../import/confirming/talk.ts';
import { openRegister } from '../register/open-register.ts';
import type { Register } from '../register/register.ts';
import { askedFor, UsageError } from './asked-for.ts';
import { askedPart } from './asked-part.ts';
import { openOrReport } from './open-or-report.ts';
import { terminalTalk } from './terminal-talk.ts';
import { writeContent } from './write-content.ts';

/** `remit confirm`: walks through what programs propose and what nobody has read, and writes down the answers. */
export function addConfirmCommand(program: Command): void {
  program
    .command('confirm')
    .description('Go through what a program read in a document, and confirm or correct it.')
    .argument('[part]', 'a partnership, or `partnership/body`; all of them when left out')
    .option('--as <role>', 'who confirms, by role and never by name: "governance officer"')
    .addHelpText(
      'after',
      '\nEach answer is written at once. Leave with `quit` or Ctrl+D whenever you like, and go on with' +
        '\nthe same command later.',
    )
    .action(async (typed: string | undefined, { as }: { as?: string }) => {
      const fault = as === undefined ? undefined : roleFault(as);
      if (fault !== undefined) throw new UsageError(fault);
      const settings = askedFor(undefined);
      const { contentFolder, today, clock } = settings;
      const opened = openOrReport(settings, openRegister);
      if (opened === undefined) return;
      const bodies = bodiesIn(opened.register, { typed, contentFolder });
      const talk = terminalTalk();
      try {
        const confirmed = { by: as ?? (await askRole(talk)), on: clock ?? today };
        const write = (path: string, text: string): void => writeContent(contentFolder, path, text);
        const desk = { folders: diskFolders(contentFolder), today, clock, write };
        await confirmBodies(talk, desk, { bodies, confirmed });
      } catch (reason) {
        if (!(reason instanceof Left)) throw reason;
      } finally {
        talk.end();
      }
    });
}

function bodiesIn(
  { constitutions, partnerships }: Register,
  { typed, contentFolder }: { typed: string | undefined; contentFolder: string },
): string[] {
  const all = [...constitutions.keys()];
  if (typed === undefined) return all;
  const listedIn = (id: string): string[] =>
    (partnerships.get(id)?.bodies ?? []).map((body) => body.id);
  const part = askedPart(typed, { contentFolder, listedIn });
  if (part === undefined) throw new UsageError(`There is no partnership “${typed}”.`);
  const { partnership, body } = part;
  return all.filter((key) =>
    body === undefined ? key.startsWith(`${partnership}/`) : key === `${partnership}/${body}`,
  );
}
