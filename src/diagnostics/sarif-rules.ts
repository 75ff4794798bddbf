import { compareText } from '../english/compare-text.ts';
import { checkGroupNames, groupOf } from './check-groups.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';
import { errorGroupNames, errorGroupOf, errorTitles, isErrorCode } from './error-codes.ts';
import type { Tool } from './tool.ts';

/** The word of SARIF for each severity. */
export const sarifLevels: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** One rule as SARIF describes it. */
export interface SarifRule {
  readonly id: string;
}

/**
 * The rules that diagnostics name, in order: what each is about, why, and where that is explained.
 *
 * Source: SARIF 2.1.0, section 3.49; what is shown of a rule, docs.github.com, “SARIF support for code scanning”.
 */
export function sarifRules(diagnostics: readonly Diagnostic[], tool: Tool): readonly SarifRule[] {
  const byId = new Map(diagnostics.map((one) => [one.check, one]));
  return [...byId]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, { help }]) => {
      const { title, why, severity, group } = wordsOf(id, tool);
      const page = help === undefined ? '' : `\n\nHow to put it right: ${help}`;
      return {
        id,
        shortDescription: { text: title },
        fullDescription: { text: why },
        help: { text: `${why}${page}` },
        ...(help === undefined ? {} : { helpUri: help }),
        defaultConfiguration: { level: sarifLevels[severity] },
        properties: { tags: [group] },
      };
    });
}

interface RuleWords {
  readonly title: string;
  readonly why: string;
  readonly severity: Severity;
  readonly group: string;
}

function wordsOf(id: Diagnostic['check'], { checks }: Tool): RuleWords {
  if (isErrorCode(id)) {
    const title = errorTitles[id];
    const why = `${title}. The site cannot be published until this is mended.`;
    return { title, why, severity: 'error', group: errorGroupNames[errorGroupOf(id)] };
  }
  const group = checkGroupNames[groupOf(id)];
  // A check whose page is missing is a mistake of its own, and stands in the same report.
  return { ...(checks.get(id) ?? { title: id, why: id, severity: 'warning' }), group };
}
