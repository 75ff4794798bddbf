import { parseDocument } from 'yaml';
import type { Document } from 'yaml';

/** Reads YAML with the library. Every scalar stays the text as typed. */
export function parseYamlText(text: string): Document {
  // A hostile file can hold a million mistakes, and none of them needs the call stack of its error.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    // Duplicate names are found in `toPlain`: the library's own test is quadratic.
    return parseDocument(text, {
      schema: 'failsafe',
      uniqueKeys: false,
      merge: false,
      prettyErrors: false,
      logLevel: 'error',
    });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
