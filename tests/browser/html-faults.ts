import { HtmlValidate } from 'html-validate';
import type { SitePage } from '../../src/site/verifying/site-files.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Everything comes from the site itself, so there is no third party to check against.
    'require-sri': 'off',
    'doctype-style': 'off',
    // Titles hold official names, and an id holds the printed number of its clause, as in 2.1.1.
    'long-title': 'off',
    'valid-id': ['error', { relaxed: true }],
  },
});

/** Lists where a page breaks the rules of HTML. */
export function htmlFaults({ file, text }: SitePage): string[] {
  const { results } = validator.validateStringSync(text, file);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId} ${message}`,
    ),
  );
}
