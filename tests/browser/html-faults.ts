import { HtmlValidate } from 'html-validate';
import type { BuiltPage } from './built-site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Everything comes from the site itself, so there is no third party to check against.
    'require-sri': 'off',
    'doctype-style': 'off',
  },
});

/** Lists where a page breaks the rules of HTML. */
export function htmlFaults({ file, text }: BuiltPage): string[] {
  const { results } = validator.validateStringSync(text, file);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId} ${message}`,
    ),
  );
}
