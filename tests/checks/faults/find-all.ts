import { diagnosticOf } from '../../../src/checks/running/check-diagnostics.ts';
import { examine } from '../../../src/checks/running/examine.ts';
import { loadContent } from '../../../src/register/loading/load-content.ts';
import type { Register } from '../../../src/register/register.ts';
import { knowledge } from '../../fixtures/own-folders.ts';
import { exampleRegister } from '../example-register.ts';
import type { FaultPlace } from './places.ts';
import { wordsIn } from './places.ts';

/** One finding, at its place. */
export interface FoundFault extends FaultPlace {
  readonly check: string;
  readonly message: string;
}

// What has ended, which Acts there are and what letters stand for: the tables of every register.
const { superseded, statute, standard, glossary, topic } = loadContent(knowledge).value;
const recordsIn = <Record>(all: ReadonlyMap<string, { record: Record }>): Map<string, Record> =>
  new Map([...all].sort().map(([id, { record }]) => [id, record]));

/** The tables that hold for every register, by id. */
export const tables: Pick<
  Register,
  'superseded' | 'statutes' | 'standards' | 'glossary' | 'topics'
> = {
  superseded: recordsIn(superseded),
  statutes: recordsIn(statute),
  standards: recordsIn(standard),
  glossary: recordsIn(glossary),
  topics: recordsIn(topic),
};

/** Everything that all checks together say of the files of a draft. */
export function findAll(files: Readonly<Record<string, string>>, today?: string): FoundFault[] {
  const register: Register = { ...exampleRegister(files, today), ...tables };
  return examine(register).map((finding) => {
    const { check, message, file, range } = diagnosticOf(finding, register);
    const yaml = files[file.replace(/\.yaml$/, '')] ?? '';
    return { check, message, file, range, words: wordsIn(yaml, range) };
  });
}
