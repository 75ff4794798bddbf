/** Where the files of a register’s look stand in its content folder. */
export const lookFolder = 'look';

/** What such a file can be called; the ending says what it is. */
export const nameOfLookFile = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(svg|png|woff2)$/u;

/** Whether a file of the content folder can belong to the look of the register. */
export function isLookFile(path: string): boolean {
  const [folder, name, ...more] = path.split('/');
  return folder === lookFolder && more.length === 0 && nameOfLookFile.test(name ?? '');
}
