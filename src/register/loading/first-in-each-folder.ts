import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ErrorCode } from '../../diagnostics/error-codes.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import { count } from '../../english/count.ts';
import { list } from '../../english/list.ts';

const most = 10;

/**
 * The first of the files that are wrong in one way in one folder, and one more diagnostic that counts the rest.
 *
 * Whoever unpacks an archive in the wrong place has one thing to do, not twenty thousand.
 */
export function firstInEachFolder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const alike = Map.groupBy(diagnostics, ({ check, file }) => `${check} ${folderOf(file)}`);
  return [...alike.values()].flatMap((all) => [...all.slice(0, most), ...theRest(all.slice(most))]);
}

function theRest(rest: readonly Diagnostic[]): Diagnostic[] {
  const [first] = rest;
  if (first === undefined) return [];
  const file = folderOf(first.file);
  const names = rest.slice(0, 3).map((one) => `\`${one.file.slice(file.length + 1)}\``);
  const these = rest.length > 3 ? `${names.join(', ')} and so on` : list(names);
  const message = `${count(rest.length, 'more thing')} in this folder cannot be used: ${these}. Move out what is no content.`;
  return [mistake(first.check as ErrorCode, message, { file })];
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}
