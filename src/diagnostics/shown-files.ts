/** How a report shows the files that diagnostics name. */
export interface ShownFiles {
  /** The path of a file for whoever reads the report: from where they stand, or the whole of it. */
  readonly pathOf: (file: string) => string;
  /** The text of a file, for the lines that are shown; nothing where it cannot be read. */
  readonly textOf: (file: string) => string | undefined;
}

/** Files by the names that diagnostics give them, without their text: for a report that is shown beside no files. */
export const namesOnly: ShownFiles = { pathOf: (file) => file, textOf: () => undefined };
