import type { ErrorCode, YAMLError } from 'yaml';

// Wording for the mistakes that authors make; the library's own words cover the rest.
const messages: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'A tab is used to indent. Use spaces.',
  BAD_INDENT:
    'This line is indented differently from its neighbours. Line it up with the fields beside it.',
  MISSING_CHAR:
    'Something is missing here: a closing quote or bracket, or a field name with a colon and a space after it.',
  BLOCK_AS_IMPLICIT_KEY: 'Text with a colon in it must be in quotes.',
  UNEXPECTED_TOKEN:
    'This is not expected here. Look for a missing quote, or put the text in quotes.',
  BAD_SCALAR_START: 'Text cannot start with this character. Put the text in quotes.',
  BLOCK_IN_FLOW:
    'A list or record in brackets cannot hold lines that start with `-` or a field. Close the bracket first.',
  MULTIPLE_DOCS: 'A second document starts here (`---`). Keep one in each file.',
  TAG_RESOLVE_FAILED:
    'A word that starts with `!` is a tag, and none is used here. Remove it, or put the text in quotes.',
};

/** What a YAML syntax error means and what to do, in one or two sentences. */
export function yamlMessage(error: YAMLError, text: string): string {
  const opened = neverClosed(error);
  if (opened !== undefined)
    return `This ${opened} is opened and never closed. Close it where the text, list or record ends.`;
  if (error.code === 'MULTILINE_IMPLICIT_KEY') return overTwoLines(error, text);
  return messages[error.code] ?? `This is not valid YAML: ${error.message.replace(/\.?$/, '.')}`;
}

// Words of a document typed as they are, or a field that is set in too far under another.
function overTwoLines({ pos: [start] }: YAMLError, text: string): string {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /: +$/.test(before)
    ? 'The next line is set in further than this field. Line it up, or put the words in quotes.'
    : 'These words have no field name. Put a name, a colon and a space before them: `text: These words`.';
}

/** What is opened and never closed, where that is the mistake. The library reports it where the text ends. */
export function neverClosed({ message }: YAMLError): 'quote' | 'bracket' | undefined {
  if (/^Missing closing/.test(message)) return 'quote';
  return /end with a [\]}]/.test(message) ? 'bracket' : undefined;
}
