import type { Command } from 'commander';
import { openRegister } from '../register/open-register.ts';
import type { SourceEntry } from '../register/register.ts';
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
      const opened = openOrReport(askedFor(folder), openRegister);
      if (opened === undefined) return;
      const { register } = opened;
      if (register.sources.size === 0) console.log('This register holds no source documents yet.');
      for (const source of register.sources.values()) console.log(describe(source));
    });
}

function describe({ record, coverage }: SourceEntry): string {
  const omitted = coverage.omitted.reduce((sum, { words }) => sum + words, 0);
  const accounted = coverage.published + coverage.withheld + omitted + coverage.residueWords;
  // Rounded down: 100 % is only said when no word is left.
  const share = Math.floor((1000 * accounted) / coverage.words) / 10;
  const lines = [
    `${record.title} (${record.file})`,
    `  ${coverage.words} words, ${accounted} accounted for (${share} %)`,
    `  ${coverage.published} published`,
    ...(coverage.withheld > 0 ? [`  ${coverage.withheld} held back: people’s names`] : []),
    ...coverage.omitted.map(
      ({ omission, words }) => `  ${words} left out (${omission.reason}): ${omission.note}`,
    ),
    ...Object.entries(coverage.residue).map(
      ([kind, pieces]) => `  ${pieces} pieces of residue from conversion (${kind})`,
    ),
    ...(coverage.residueWords > 0 ? [`  ${coverage.residueWords} words inside that residue`] : []),
    `  SHA-256 ${record.sha256}`,
  ];
  return `${lines.join('\n')}\n`;
}
