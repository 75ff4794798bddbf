import { alsoForPages, folders, ofTheMachine, withoutMachine } from './import-rules.ts';

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
    rooms === undefined
      ? []
      : [
          `| \`${name}/\` | ${rooms.map((room) => [room].flat().map(code).join(', ')).join(' → ')} |`,
        ],
  );
  return [
    '| in | rooms, each importing only those before the arrow |',
    '| --- | --- |',
    ...rows,
  ].join('\n');
}

/** The sentence that names what pages, layouts and components may import besides. */
export function alsoForPagesSentence(): string {
  return `Pages, layouts and components may also import ${alsoForPages.map(withoutSrc).join(', ')}.`;
}

/** The sentence that names the folders whose code runs anywhere, and the files in them that do not. */
export function withoutMachineSentence(): string {
  const [first, last] = [withoutMachine[0], withoutMachine.at(-1)].map((name) => code(`${name}/`));
  const few = ofTheMachine.map(withoutSrc).join(', ');
  return `From ${first} to ${last} nothing but ${few} knows the machine: the same code runs in a page of the browser.`;
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
