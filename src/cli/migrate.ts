import { join } from 'node:path';
import type { Command } from 'commander';
import { count } from '../english/count.ts';
import { diskFiles } from '../files/disk-files.ts';
import type { Files } from '../files/files.ts';
import { listFiles } from '../files/list-files.ts';
import { readTextFile } from '../files/read-text-file.ts';
import { changeWords, migrationWords } from '../model/changes/change-words.ts';
import { recordChanges } from '../model/changes/record-changes.ts';
import { kindOf } from '../register/loading/content-kinds.ts';
import type { Migrated } from '../register/loading/migrated-text.ts';
import { migratedText } from '../register/loading/migrated-text.ts';
import { askedFor, UsageError } from './asked-for.ts';
import { endWith } from './exit-codes.ts';
import { pathFrom } from './paths-for.ts';
import { writeContent } from './write-content.ts';

/** `remit migrate`: writes content that was right for an earlier release in the names of this one. */
export function addMigrateCommand(program: Command): void {
  program
    .command('migrate')
    .description(
      'Change what an earlier release called otherwise, in every content file. Nothing else in them is touched.',
    )
    .argument('[folder]', 'the content folder')
    .option('--dry-run', 'say what would be changed, and change nothing')
    .action((folder: string | undefined, { dryRun: isTrial }: { dryRun?: boolean }) => {
      const { contentFolder } = askedFor(folder);
      const files = diskFiles(contentFolder);
      if (!Array.isArray(files.entriesOf('')))
        throw new UsageError(`There is no folder ${contentFolder} that can be read.`);
      // All of them are thought through before the first is written.
      const looked = listFiles(files).value.map((path) => migratedFile(path, files));
      const found = looked.filter((one) => one !== 'unread' && one !== 'in order');
      for (const { path, text, mended, left } of found) {
        console.log(pathFrom(process.cwd(), join(contentFolder, path)));
        for (const line of [...migrationWords(mended), ...left.map(leftWords)])
          console.log(`  ${line}`);
        if (isTrial !== true && mended.length > 0) writeContent(contentFolder, path, text);
      }
      const unread = looked.filter((one) => one === 'unread').length;
      for (const line of summary(found, { unread, isTrial: isTrial === true })) console.log(line);
      endWith(unread > 0 || found.some(({ left }) => left.length > 0) ? 'contentBroken' : 'done');
    });
}

interface MigratedFile extends Migrated {
  readonly path: string;
}

function migratedFile(path: string, files: Files): MigratedFile | 'unread' | 'in order' {
  const changes = recordChanges[kindOf(path)?.kind ?? ''];
  if (changes === undefined) return 'in order';
  const text = readTextFile(files, path);
  const migrated = typeof text === 'string' ? migratedText(path, text, changes) : undefined;
  if (typeof text !== 'string' || migrated === undefined) return 'unread';
  if (migrated.mended.length + migrated.left.length === 0) return 'in order';
  // The mark that some editors put at the top of a file is no part of its text.
  const mark = files.sizeOf(path) === Buffer.byteLength(text) ? '' : '\uFEFF';
  return { path, ...migrated, text: mark + migrated.text };
}

function leftWords(place: Migrated['left'][number]): string {
  return `left for you: ${changeWords(place)}`;
}

function summary(
  found: readonly MigratedFile[],
  { unread, isTrial }: { unread: number; isTrial: boolean },
): string[] {
  const changed = found.filter(({ mended }) => mended.length > 0).length;
  const left = found.filter((one) => one.left.length > 0).length;
  const done = isTrial
    ? `${count(changed, 'file')} would change. Nothing was written.`
    : `${count(changed, 'file')} changed. \`remit check\` says whether all is in order now.`;
  return [
    changed > 0 ? done : 'Nothing to change.',
    ...(left === 0
      ? []
      : [`${count(left, 'file needs', 'files need')} you: \`remit check\` shows where.`]),
    ...(unread === 0
      ? []
      : [`${count(unread, 'file')} could not be read: \`remit check\` says why.`]),
  ];
}
