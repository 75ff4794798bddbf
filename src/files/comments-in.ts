import { Lexer } from 'yaml';

const scalarFollows = '\u001F';

/** The comments of a YAML text, in order. */
export function commentsIn(text: string): string[] {
  const tokens = [...new Lexer().lex(text)];
  return tokens
    .filter((token, index) => token.startsWith('#') && tokens[index - 1] !== scalarFollows)
    .map((comment) => comment.trimEnd());
}
