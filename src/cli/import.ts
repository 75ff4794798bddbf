import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Command } from 'commander';
import { diskFolders } from '../files/disk-files.ts';
import { destinationTyped } from '../import/draft/destination.ts';
import type { ReceivedFile } from '../import/draft/draft-of.ts';
import { importDocument } from '../import/import-document.ts';
import { reportText } from '../import/report/report-text.ts';
import type { Refusal } from '../documents/block.ts';
import { whyUnfit } from '../documents/read-document.ts';
import { asContentFile } from './as-content-file.ts';
import { askedFor, UsageError } from './asked-for.ts';
import { endWith } from './exit-codes.ts';
import { alreadyThere, writeNewFiles } from './write-new-files.ts';

interface ImportFlags {
  readonly into?: string;
  readonly content?: string;
  readonly format: string;
  readonly dryRun?: boolean;
}

const whyNoDraft =
  'No draft of this document can stand in the register. Take the part that is needed out of it, and import that. The first mistake would be:';

/** `remit import`: from a document that was received to a draft in the register. */
export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description('Read a Word file, a PDF or another document, and draft a register entry from it.')
    .argument('<file>', 'the document as it was received')
    .option('--into <partnership/body>', 'where it goes; left out, the name of the body says')
    .option('--content <folder>', 'the content folder')
    .option('--format <format>', 'how to report: `text` or `json`', 'text')
    .option('--dry-run', 'report, and write nothing')
    .addHelpText(
      'after',
      '\nEvery word of the document is kept, or listed with the reason why it is left out. What the' +
        '\nprogram reads in it is marked `proposed` and published as unread, until `remit confirm`.' +
        '\nReads .docx, .odt, .rtf, .html, .md, .txt, .xlsx, .csv, and PDFs that hold text.',
    )
    .action(runImport);
}

async function runImport(path: string, flags: ImportFlags): Promise<void> {
  if (!['text', 'json'].includes(flags.format))
    throw new UsageError(`There is no format “${flags.format}”. Use \`text\` or \`json\`.`);
  const into = flags.into === undefined ? undefined : destinationTyped(flags.into);
  if (flags.into !== undefined && into === undefined)
    throw new UsageError(
      `“${flags.into}” is no place for a body. Write it as \`partnership/body\`, in lower case, with hyphens.`,
    );
  const { contentFolder, today } = askedFor(flags.content);
  const file = receivedFile(path);
  const imported =
    'refused' in file
      ? file
      : await importDocument(file, { folders: diskFolders(contentFolder), into, today });
  if ('refused' in imported) {
    console.error(`${imported.refused} ${imported.todo}`);
    endWith('contentBroken');
    return;
  }
  const [mistake] = imported.errors;
  if (mistake !== undefined) {
    console.error(`${whyNoDraft} ${mistake.message}`);
    endWith('contentBroken');
    return;
  }
  const folderOf = (file: string): string =>
    file.startsWith('content/')
      ? join(contentFolder, file.slice('content/'.length))
      : join(dirname(contentFolder), file);
  const there = alreadyThere(folderOf, imported.files.keys());
  if (there.length > 0)
    throw new UsageError(
      `\`${there[0]!}\` is there already, and nothing was written. Name another place with \`--into\`.`,
    );
  if (flags.dryRun !== true) writeNewFiles(folderOf, await laidOut(imported.files));
  console.log(
    flags.format === 'json'
      ? JSON.stringify(imported.report, null, 2)
      : reportText(imported.report),
  );
  if (flags.format === 'text') console.log(nextSteps(imported.files, flags));
}

async function laidOut(
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<Map<string, string | Uint8Array>> {
  const laid = new Map(files);
  for (const [path, words] of files)
    if (typeof words === 'string' && path.startsWith('content/'))
      laid.set(path, await asContentFile(path.slice('content/'.length), words));
  return laid;
}

function receivedFile(path: string): ReceivedFile | Refusal {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new UsageError(`There is no file \`${path}\`.`);
  if (!found.isFile()) throw new UsageError(`\`${path}\` is no file. Name the document itself.`);
  return whyUnfit(found.size) ?? { name: basename(path), bytes: readFileSync(path) };
}

function nextSteps(files: ReadonlyMap<string, unknown>, { dryRun }: ImportFlags): string {
  const records = [...files.keys()].filter((file) => file.startsWith('content/'));
  if (dryRun === true) return `\nNothing was written. ${records.length} files would be.`;
  return [
    `\nWritten: ${records.length} files in the content folder, and the document with its words in \`seeds\`.`,
    'Next: `npm run remit confirm` walks through what is proposed; `npm run dev` shows the page.',
  ].join('\n');
}
