import { join } from 'node:path';
import type { Command } from 'commander';
import { count } from '../english/count.ts';
import { diskFiles } from '../files/disk-files.ts';
import { formatYaml } from '../files/format-yaml.ts';
import { listFiles } from '../files/list-files.ts';
import { readTextFile } from '../files/read-text-file.ts';
import { filesAbout } from '../register/loading/files-about.ts';
import { withSchemaLine } from '../register/loading/json-schemas.ts';
import { loadContent } from '../register/loading/load-content.ts';
import type { Content } from '../register/loading/load-content.ts';
import { askedFor } from './asked-for.ts';
import { askedPart } from './asked-part.ts';
import { pathFrom } from './paths-for.ts';
import { writeContent } from './write-content.ts';

/** `remit format`: puts the layout of content files in order, and changes nothing that they say. */
export function addFormatCommand(program: Command): void {
  program
    .command('format')
    .description(
      'Put the layout of content files in order: indents, spaces, quotes. No value or comment changes.',
    )
    .argument(
      '[part]',
      'a partnership, `partnership/body`, or another content folder; all of this one when left out',
    )
    .action(async (typed: string | undefined) => {
      const { contentFolder, paths } = askedFiles(typed);
      const shown = (path: string): string => pathFrom(process.cwd(), join(contentFolder, path));
      const outcomes = { changed: 0, 'as it was': 0, 'left alone': 0 };
      for (const path of paths) {
        const outcome = await formatFile(path, contentFolder);
        outcomes[outcome] += 1;
        if (outcome !== 'as it was') console.log(`${shown(path)}: ${outcome}`);
      }
      console.log(summary(outcomes));
    });
}

type Outcome = 'changed' | 'as it was' | 'left alone';

function askedFiles(typed: string | undefined): {
  contentFolder: string;
  paths: readonly string[];
} {
  const here = askedFor(undefined);
  let content: Content | undefined;
  const read = (): Content => (content ??= loadContent(diskFiles(here.contentFolder)).value);
  const part =
    typed === undefined
      ? undefined
      : askedPart(typed, {
          contentFolder: here.contentFolder,
          listedIn: (id) => (read().partnership.get(id)?.record.bodies ?? []).map((one) => one.id),
        });
  const { contentFolder } = part === undefined ? askedFor(typed) : here;
  const isAsked = part === undefined ? () => true : filesAbout(part, read());
  const paths = listFiles(diskFiles(contentFolder)).value;
  return {
    contentFolder,
    paths: paths.filter((path) => path.endsWith('.yaml') && isAsked(path)),
  };
}

async function formatFile(path: string, contentFolder: string): Promise<Outcome> {
  const text = readTextFile(diskFiles(contentFolder), path);
  if (typeof text !== 'string') return 'left alone';
  const formatted = await formatYaml(withSchemaLine(path, text));
  if (formatted === undefined) return 'left alone';
  if (formatted === text) return 'as it was';
  writeContent(contentFolder, path, formatted);
  return 'changed';
}

function summary(outcomes: Readonly<Record<Outcome, number>>): string {
  const alone = outcomes['left alone'];
  const said = `${count(outcomes.changed, 'file')} changed, ${outcomes['as it was']} were in order already.`;
  return alone === 0
    ? said
    : `${said} ${count(alone, 'file')} could not be read: \`remit check\` says why.`;
}
