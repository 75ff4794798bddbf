const megabyte = 1024 * 1024;

/** How much of a compressed folder is ever inflated. A small file can hold far more than any document. */
export const zipLimits = {
  entries: 5_000,
  partBytes: 32 * megabyte,
  totalBytes: 64 * megabyte,
  /** A larger part that is this many times the size of its compressed form is no text. */
  ratio: 200,
  ratioFrom: megabyte,
} as const;
