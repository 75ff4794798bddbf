import { alsoForPages, folders } from './import-rules.ts';

/** The table of the folders of `src/`, as the README prints it. */
export function houseTable(): string {
  const rows = Object.entries(folders).map(
    ([name, { livesThere, mayImport }]) =>
      `| \`${name}/\` | ${livesThere} | ${mayImport.length === 0 ? 'nothing' : inWords(name, mayImport)} |`,
  );
  return ['| folder in `src/` | lives there | may import |', '| --- | --- | --- |', ...rows].join(
    '\n',
  );
}

/** The table of the rooms inside the folders that have some, in their order. */
export function roomTable(): string {
  const rows = Object.entries(folders).flatMap(([name, { rooms }]) =>
    rooms === undefined ? [] : [`| \`${name}/\` | ${rooms.map(code).join(' → ')} |`],
  );
  return ['| in | rooms, each importing only those before it |', '| --- | --- |', ...rows].join(
    '\n',
  );
}

/** The sentence that names what pages, layouts and components may import besides. */
export function alsoForPagesSentence(): string {
  return `Pages, layouts and components may also import ${alsoForPages.map(withoutSrc).join(', ')}.`;
}

function inWords(name: string, mayImport: readonly string[]): string {
  return mayImport.filter((folder) => folder !== name).join(', ');
}

function withoutSrc(path: string): string {
  return code(path.replace(/^src\//u, ''));
}

function code(text: string): string {
  return `\`${text}\``;
}
