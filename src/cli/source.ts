import type { Command } from 'commander';
import { diskFolders } from '../files/disk-files.ts';
import { openRegister } from '../register/open-register.ts';
import type { SourceEntry } from '../register/register.ts';
import { toShow } from '../register/shown/to-show.ts';
import { askedFor } from './asked-for.ts';
import { openOrReport } from './open-or-report.ts';

/** `remit source`: how the words of each source document are accounted for. */
export function addSourceCommand(program: Command): void {
  program
    .command('source')
    .description(
      'Show, for each source document, that every word is published or left out for a reason.',
    )
    .argument('[folder]', 'the content folder')
    .action((folder: string | undefined) => {
      const asked = askedFor(folder);
      const opened = openOrReport(asked, openRegister);
      if (opened === undefined) return;
      const { register } = opened;
      const { words } = toShow([], diskFolders(asked.contentFolder), asked);
      if (register.sources.size === 0) console.log('This register holds no source documents yet.');
      for (const source of register.sources.values()) console.log(sourceReport(source, words));
    });
}

/** How the words of one source are accounted for. What was typed into its record is shown as `words` lets it. */
export function sourceReport(
  { record, coverage }: SourceEntry,
  words: (text: string) => string,
): string {
  const omitted = coverage.omitted.reduce((sum, entry) => sum + entry.words, 0);
  const accounted = coverage.published + coverage.withheld + omitted + coverage.residueWords;
  // Rounded down: 100 % is only said when no word is left.
  const share = Math.floor((1000 * accounted) / coverage.words) / 10;
  const lines = [
    `${words(record.title)} (${words(record.file)})`,
    `  ${coverage.words} words, ${accounted} accounted for (${share} %)`,
    `  ${coverage.published} published`,
    ...(coverage.withheld > 0 ? [`  ${coverage.withheld} held back: people’s names`] : []),
    ...coverage.omitted.map(
      ({ omission, words: number }) =>
        `  ${number} left out (${omission.reason}): ${words(omission.note)}`,
    ),
    ...Object.entries(coverage.residue).map(
      ([kind, pieces]) => `  ${pieces} pieces of residue from conversion (${kind})`,
    ),
    ...(coverage.residueWords > 0 ? [`  ${coverage.residueWords} words inside that residue`] : []),
    `  SHA-256 ${record.sha256}`,
  ];
  return `${lines.join('\n')}\n`;
}
