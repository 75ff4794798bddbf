import type { ErrorCode, YAMLError } from 'yaml';

// Wording for the mistakes that authors make; the library's own words cover the rest.
const messages: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'A tab is used to indent. Use spaces.',
  BAD_INDENT: 'This line is indented differently from its neighbours. Line it up with the fields beside it.',
  MISSING_CHAR: 'Something is missing here: look for a closing quote or bracket, or a colon after a field name.',
  MULTILINE_IMPLICIT_KEY: 'A field name runs over two lines. Look for a missing colon, or put the text in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'Text with a colon in it must be in quotes.',
  UNEXPECTED_TOKEN: 'This is not expected here. Look for a missing quote, or put the text in quotes.',
  BAD_SCALAR_START: 'Text cannot start with this character. Put the text in quotes.',
  BLOCK_IN_FLOW: 'A list or record in brackets cannot hold lines that start with `-` or a field. Close the bracket first.',
  MULTIPLE_DOCS: 'A second document starts here (`---`). Keep one in each file.',
  RESOURCE_EXHAUSTION: 'Values are nested too deeply here. Write the content flatter.',
  DUPLICATE_KEY: 'This field is given twice. Keep one of the two.',
};

/** What a YAML syntax error means and what to do, in one or two sentences. */
export function yamlMessage(error: YAMLError): string {
  return messages[error.code] ?? `This is not valid YAML: ${error.message.replace(/\.?$/, '.')}`;
}
