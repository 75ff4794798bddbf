import type { Command } from 'commander';
import { list } from '../english/list.ts';
import { diskFolders } from '../files/disk-files.ts';
import { newMistakes, previewOf, textOn } from '../import/confirming/desk.ts';
import { Left } from '../import/confirming/talk.ts';
import type { GivenAtStart } from '../import/starting/ask-new-document.ts';
import { askNewDocument } from '../import/starting/ask-new-document.ts';
import { newDocument } from '../import/starting/new-document.ts';
import { Id } from '../model/scalars.ts';
import { openRegister } from '../register/open-register.ts';
import { asContentFile } from './as-content-file.ts';
import { askedFor, UsageError } from './asked-for.ts';
import { openOrReport } from './open-or-report.ts';
import { terminalTalk } from './terminal-talk.ts';
import { writeContent } from './write-content.ts';

/** `remit new`: begins a document from nothing, with a section for each question that is still to be answered. */
export function addNewCommand(program: Command): void {
  program
    .command('new')
    .description(
      'Begin a document: an outline with a section for each question, still to be written.',
    )
    .argument('<body>', 'where it goes, as `partnership/body`: `riverside/board`')
    .option('--name <name>', 'what the group is called')
    .option('--title <title>', 'what the document is called')
    .option('--kind <kind>', 'what kind of group it is, as `steering-group`')
    .option('--partnership <name>', 'what the partnership is called, where it is new')
    .option('--place <id>', 'the place that a new partnership serves')
    .addHelpText(
      'after',
      '\nWhat is not given is asked for. Nothing that is there is written over.',
    )
    .action(async (body: string, given: GivenAtStart) => {
      const settings = askedFor(undefined);
      const { contentFolder, today, clock } = settings;
      const write = (path: string, text: string): void => writeContent(contentFolder, path, text);
      const desk = { folders: diskFolders(contentFolder), today, clock, write };
      checkBody(body, textOn(desk, `partnerships/${body}/constitution.yaml`) !== undefined);
      const opened = openOrReport(settings, openRegister);
      if (opened === undefined) return;
      const talk = terminalTalk();
      try {
        const { register } = opened;
        const texts = newDocument(await askNewDocument(talk, { body, given, register }), register);
        const mistakes = newMistakes(opened.diagnostics, previewOf(desk, texts).diagnostics);
        const [mistake] = mistakes;
        if (mistake !== undefined) throw new UsageError(mistake.message);
        for (const [path, text] of texts) write(path, await asContentFile(path, text));
        talk.say(`Written: ${list([...texts.keys()])}.`);
        talk.say(
          `Write the words in text.yaml, then give the answers: npm run remit confirm ${body}`,
        );
      } catch (reason) {
        if (!(reason instanceof Left)) throw reason;
      } finally {
        talk.end();
      }
    });
}

function checkBody(body: string, isThere: boolean): void {
  const parts = body.split('/');
  if (parts.length !== 2 || parts.some((part) => !Id.safeParse(part).success))
    throw new UsageError(
      `“${body}” is no name for a body. Write it as \`partnership/body\`, in small letters and hyphens.`,
    );
  if (isThere)
    throw new UsageError(
      `There is already a body “${body}”. Choose another name, or go on with it.`,
    );
}
