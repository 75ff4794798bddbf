const types = {
  csv: 'text/csv;charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Hands the reader a file made in the browser. */
export function download(name: string, type: keyof typeof types, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type: types[type] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.${type}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
