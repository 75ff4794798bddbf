import type { Command } from 'commander';
import { diskFolders } from '../files/disk-files.ts';
import { omissionWords } from '../views/phrases/omission-words.ts';
import type { TranscriptProof } from '../documents/prove-transcript.ts';
import { proveTranscript } from '../documents/prove-transcript.ts';
import type { Files } from '../files/files.ts';
import { readReceived, readSource } from '../files/read-source.ts';
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
    .action(async (folder: string | undefined) => {
      const asked = askedFor(folder);
      const opened = openOrReport(asked, openRegister);
      if (opened === undefined) return;
      const { register } = opened;
      const folders = diskFolders(asked.contentFolder);
      const { words } = toShow([], folders, asked);
      if (register.sources.size === 0) console.log('This register holds no source documents yet.');
      for (const source of register.sources.values()) {
        const proof = await proofOf(source, folders.seeds);
        console.log(sourceReport(source, { words, proof }));
      }
    });
}

// Both files were read, and their checksums proved, when the register was opened.
async function proofOf(
  { record: { file, transcript } }: SourceEntry,
  seeds: Files,
): Promise<TranscriptProof | undefined> {
  const received = transcript && readReceived(seeds, file);
  const written = transcript && readSource(seeds, transcript.file);
  if (received === undefined || written === undefined) return undefined;
  if ('code' in received || 'code' in written) return undefined;
  return proveTranscript(written.text, { bytes: received, name: file });
}

interface Told {
  /** Shows what was typed into the record as far as it may be seen. */
  readonly words: (text: string) => string;
  /** How the transcript compares with what the file is read as today, where there is one. */
  readonly proof: TranscriptProof | undefined;
}

/** How the words of one source are accounted for. */
export function sourceReport({ record, coverage }: SourceEntry, { words, proof }: Told): string {
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
        `  ${number} left out (${omission.reason}): ${words(omissionWords(omission))}`,
    ),
    ...Object.entries(coverage.residue).map(
      ([kind, pieces]) => `  ${pieces} pieces of residue from conversion (${kind})`,
    ),
    ...(coverage.residueWords > 0 ? [`  ${coverage.residueWords} words inside that residue`] : []),
    `  SHA-256 ${record.sha256}`,
    ...(record.transcript && proof ? [`  ${transcriptLine(record.transcript.file, proof)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

// An older register stands as it was proved: a reader that has learnt more since breaks nothing.
function transcriptLine(file: string, proof: TranscriptProof): string {
  if (proof.is === 'same') return `Transcript ${file}: read again today, word for word the same`;
  if (proof.is === 'unread')
    return `Warning: ${file} cannot be made again today. ${proof.refusal.refused} The transcript still counts.`;
  return `Warning: the file is read differently today, from line ${proof.line} of ${file} on. The transcript still counts; import the file again to have the new one.`;
}
