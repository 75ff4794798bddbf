import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { mdxJsx } from 'micromark-extension-mdx-jsx';

type SyntaxExtension = ReturnType<typeof mdxJsx>;
type Construct = Exclude<NonNullable<SyntaxExtension['text']>[string], readonly unknown[]>;

declare module 'mdast' {
  interface RootContentMap {
    brace: Brace;
  }
  interface PhrasingContentMap {
    brace: Brace;
  }
}

/** An opening brace that is neither escaped nor in code: in MDX a program would start here. */
export interface Brace {
  type: 'brace';
  position?: Root['position'];
}

/**
 * Reads the body of a page: Markdown with components, as MDX has them, and no program at all.
 *
 * MDX reads `{` as the start of a program, and takes what follows for one. Here it is one sign,
 * so that it can be reported where it stands, and nothing after it is lost.
 * Errors: a tag that cannot be read is thrown as the library's own message, with its place.
 */
export function readProse(text: string): Root {
  return fromMarkdown(text, {
    extensions: [mdxJsx(), braces],
    mdastExtensions: [mdxJsxFromMarkdown(), bracesToTree],
  });
}

const brace = '{';
const tokenType = 'remitBrace' as 'data';

const construct: Construct = {
  name: tokenType,
  tokenize: (effects, ok) => (code) => {
    effects.enter(tokenType);
    effects.consume(code);
    effects.exit(tokenType);
    return ok;
  },
};

const braces: SyntaxExtension = {
  // As in MDX: no HTML, and a line that is set in is words like any other. A line of hyphens
  // under words makes no heading of them: it is seldom meant, and many of them take very long.
  disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText', 'setextUnderline'] },
  text: { [brace.charCodeAt(0)]: construct },
};

const bracesToTree: TreeExtension = {
  enter: {
    [tokenType](token) {
      this.enter({ type: 'brace' }, token);
    },
  },
  exit: {
    [tokenType](token) {
      this.exit(token);
    },
  },
};
