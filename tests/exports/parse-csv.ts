/** Reads CSV with a header row, as RFC 4180 has it, into one record for each row; it must have its byte order mark. */
export function parseCsv(text: string): Record<string, string>[] {
  if (!text.startsWith('\uFEFF')) throw new Error('There is no byte order mark.');
  return parseCsvOfPrograms(text.slice(1));
}

/** The same of CSV that programs read, which has no such mark. */
export function parseCsvOfPrograms(text: string): Record<string, string>[] {
  if (text.startsWith('\uFEFF')) throw new Error('There is a byte order mark.');
  const [header = [], ...rows] = cellsOf(text);
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`A row has ${row.length} cells.`);
    return Object.fromEntries(header.map((name, index) => [name, row[index]!]));
  });
}

function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2]!);
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
    if (cell.lastIndex === text.length) return rows;
  }
  throw new Error('This is not CSV.');
}
