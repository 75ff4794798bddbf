/** One file of an archive. */
export interface TarFile {
  name: string;
  body: Buffer;
}

const block = 512;

/** Reads the files of a tar archive whose names are short; folders and links are passed over. */
export function* filesInTar(archive: Buffer): Generator<TarFile> {
  let start = 0;
  while (start + block <= archive.length) {
    const name = textAt(archive, start, 100);
    if (name === '') return;
    const size = Number.parseInt(textAt(archive, start + 124, 12), 8);
    const isFile = ['', '0'].includes(textAt(archive, start + 156, 1));
    const body = archive.subarray(start + block, start + block + size);
    if (isFile) yield { name, body };
    start += block + Math.ceil(size / block) * block;
  }
}

function textAt(archive: Buffer, start: number, length: number): string {
  const field = archive.subarray(start, start + length).toString('latin1');
  return field.replace(/\0.*$/su, '').trim();
}
