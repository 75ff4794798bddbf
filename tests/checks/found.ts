import { diagnosticOf } from '../../src/checks/running/check-diagnostics.ts';
import { examine } from '../../src/checks/running/examine.ts';
import type { Diagnostic, Range } from '../../src/diagnostics/diagnostic.ts';
import type { ExampleFiles } from './example-register.ts';
import { exampleRegister } from './example-register.ts';

/** What a check reports, with the words of the file that it stands on. */
export interface Found extends Pick<Diagnostic, 'message' | 'severity' | 'about' | 'range'> {
  /** The file, by the short name of the example. */
  readonly in: string;
  /** The characters of the file from the start to the end of the finding. */
  readonly words: string;
  readonly isAcknowledged: boolean;
}

/** Runs one check on a small register, of which only the files that matter are given. */
export function found(check: string, files: ExampleFiles, today?: string): Found[] {
  const register = exampleRegister(files, today);
  return examine(register)
    .filter((finding) => finding.check.id === check)
    .map((finding) => {
      const { message, severity, about, range, file, acknowledged } = diagnosticOf(
        finding,
        register,
      );
      const name = file.replace(/\.yaml$/, '');
      const words = charactersAt(files[name] ?? '', range);
      return {
        message,
        severity,
        about: about!,
        range,
        in: name,
        words,
        isAcknowledged: acknowledged !== undefined,
      };
    });
}

/** The characters of a text in a range. */
export function charactersAt(text: string, { start, end }: Range): string {
  const lines = text.split('\n');
  const offset = ({ line, column }: Range['start']): number =>
    lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  return text.slice(offset(start), offset(end));
}
