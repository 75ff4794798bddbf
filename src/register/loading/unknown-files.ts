import { didYouMean, nearest } from '../../diagnostics/did-you-mean.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import { plainName } from '../../english/plain-name.ts';
import { formatOfName } from '../../files/document-format.ts';
import { filePlaces, kindOf } from './content-kinds.ts';
import { isLookFile, lookFolder } from './is-look-file.ts';
import { leftover } from './leftover.ts';

const paths = filePlaces.map(([, path]) => path.replace('(knowledge/)', '').split('/'));
const folders = [
  ...new Set(paths.flatMap(([first, ...rest]) => (rest.length > 0 ? [first!] : []))),
  'knowledge',
  lookFolder,
];
const fileNames = paths.map((steps) => steps.at(-1)!).filter((name) => !/[*<]/u.test(name));

/**
 * Reports what no record belongs in, and what each should be instead.
 *
 * A folder with a wrong name is reported once, whatever stands in it.
 */
export function unknownFiles(paths: readonly string[], shownAs: string): Diagnostic[] {
  const all = new Set(paths);
  const reported = new Set<string>();
  return paths.flatMap((path): Diagnostic[] => {
    if (kindOf(path) !== undefined || isLookFile(path)) return [];
    const { at, message } = wrongFolder(path) ?? { at: path, message: wrongFile(path, all) };
    if (reported.has(at)) return [];
    reported.add(at);
    return [mistake('content/unknown-file', message, { file: `${shownAs}/${at}` })];
  });
}

// The first folder on the way to a file that has a name it cannot have.
function wrongFolder(path: string): { at: string; message: string } | undefined {
  const steps = path.split('/').slice(0, -1);
  for (const [depth, name] of steps.entries()) {
    const at = steps.slice(0, depth + 1).join('/');
    const isTop = depth === 0 || (depth === 1 && steps[0] === 'knowledge');
    if (isTop && !folders.includes(name)) return { at, message: unknownFolder(name) };
    const plain = plainName(name).replaceAll('.', '-');
    if (isTop || plain === name) continue;
    const call = plain === '' ? 'Rename it.' : `Call it \`${plain}\`.`;
    const message = `A folder’s name is lower-case words joined by hyphens. ${call}`;
    return { at, message };
  }
  return undefined;
}

function unknownFolder(name: string): string {
  const meant = nearest(plainName(name), folders);
  const hint = meant === undefined ? 'Move it out of the content folder.' : `Call it \`${meant}\`.`;
  return `No records belong in a folder of this name. ${hint}`;
}

function wrongFile(path: string, all: ReadonlySet<string>): string {
  const name = lastOf(path);
  const folder = path.slice(0, path.length - name.length);
  if (folder === '' && folders.includes(name))
    return 'This is a file, and a folder belongs here. Remove it, then make a folder of this name.';
  if (path.startsWith(`${lookFolder}/`))
    return 'The look of a register is made of drawings (`.svg`), pictures (`.png`) and web fonts (`.woff2`), each with a name of lower-case words joined by hyphens. Rename or remove this file.';
  const format = formatOfName(name);
  if (format !== undefined)
    return `This is ${format}, and content is text. Save its words as plain text in \`seeds\`, and move it away.`;
  const left = leftover(name, (base) => ({
    isRecord: kindOf(folder + base) !== undefined,
    isThere: all.has(folder + base),
  }));
  return left ?? misnamed({ path, folder, name }, all);
}

function misnamed(
  { path, folder, name }: { path: string; folder: string; name: string },
  all: ReadonlySet<string>,
): string {
  const plain = plainName(name)
    .replace(/\.yml$/, '.yaml')
    .replace(/\.md$/, '.mdx');
  const isRecord = kindOf(folder + plain) !== undefined;
  if (isRecord && all.has(folder + plain))
    return `\`${plain}\` stands here too, and many machines take the two for one file. Keep one of them.`;
  const hint = isRecord ? ` Did you mean \`${plain}\`?` : didYouMean(name, fileNames);
  if (hint !== '') return `No record belongs in a file with this name.${hint}`;
  if (/[^a-z0-9./-]/.test(path))
    return 'No record belongs in a file with this name. Use lower-case words joined by hyphens.';
  return 'No record belongs in a file with this name and place. Rename it, move it, or remove it.';
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
