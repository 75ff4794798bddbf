import type { SourceEntry } from '../../register/register.ts';
import { omissionWords } from '../phrases/omission-words.ts';
import { withFullStop } from '../../english/sentence.ts';
import { count } from '../../english/count.ts';

export interface SourceView {
  readonly title: string;
  readonly received: string;
  readonly address: string | undefined;
  readonly sha256: string;
  /** The checksum of the transcript that the words are compared with, where the file is no plain text. */
  readonly transcript: string | undefined;
  readonly words: string;
  readonly share: string;
  /** Which part of the document our copy is, where it is not the whole. */
  readonly part: string | undefined;
  /** What is not published, and why. */
  readonly left: readonly string[];
}

/** How the words of a source document are accounted for, in sentences. */
export function sourceView({ record, coverage }: SourceEntry): SourceView {
  const { published, withheld, omitted, residue, residueWords, words } = coverage;
  const accounted =
    published + withheld + residueWords + omitted.reduce((sum, entry) => sum + entry.words, 0);
  const pieces = Object.values(residue).reduce((sum, number) => sum + number, 0);
  return {
    title: record.title,
    received: withFullStop(record.received),
    address: record.address,
    sha256: record.sha256,
    transcript: record.transcript?.sha256,
    words: count(words, 'word'),
    share: `${Math.floor((1000 * accounted) / words) / 10} %`,
    part: record.copy?.is === 'part' ? `Our copy is only ${record.copy.which}.` : undefined,
    left: [
      ...(withheld > 0 ? [`${count(withheld, 'word')} held back: names of people`] : []),
      ...omitted.map(
        ({ omission, words: number }) =>
          `${count(number, 'word')} left out: ${omissionWords(omission)}`,
      ),
      ...(pieces > 0
        ? [
            `${count(pieces, 'piece')} of residue from conversion, such as ${Object.keys(residue)
              .map((kind) => kind.replace('-', ' '))
              .join(' and ')}`,
          ]
        : []),
    ],
  };
}
