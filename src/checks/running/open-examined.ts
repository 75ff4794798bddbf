import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { compareDiagnostics } from '../../diagnostics/diagnostic.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import { withHelp } from '../../diagnostics/with-help.ts';
import type { Folders } from '../../files/files.ts';
import type { OpenedRegister, OpenOptions } from '../../register/open-register.ts';
import { openRegister } from '../../register/open-register.ts';
import type { Register } from '../../register/register.ts';
import { allChecks } from '../all-checks.ts';
import { checkDiagnostics } from './check-diagnostics.ts';

/**
 * Opens the folders of a register and runs every check on it.
 *
 * What checks find is published: only mistakes in the content itself leave no register.
 */
export function openExamined(folders: Folders, options: OpenOptions): OpenedRegister {
  const opened = openRegister(folders, options);
  const { register, diagnostics } = opened;
  if (register === undefined) return opened;
  const unexplained = withHelp(
    pageDiagnostics(register, folders.content.name),
    register.site.baseUrl,
  );
  return {
    ...opened,
    register: unexplained.length > 0 ? undefined : register,
    diagnostics: [...diagnostics, ...unexplained, ...checkDiagnostics(register)].sort(
      compareDiagnostics,
    ),
  };
}

// A check without its page cannot be understood, and a page without its check promises what nobody does.
function pageDiagnostics({ checks }: Register, shownAs: string): Diagnostic[] {
  const ids: ReadonlySet<string> = new Set(allChecks.map(({ id }) => id));
  const placeOf = (id: string) => ({ file: `${shownAs}/knowledge/checks/${id}.mdx` });
  const missing = [...ids]
    .filter((id) => !checks.has(id))
    .map((id) => {
      const message = `The file \`knowledge/checks/${id}.mdx\` is missing. It says why the check \`${id}\` exists. Add it.`;
      return mistake('content/missing-file', message, placeOf(id));
    });
  const idle = [...checks.keys()]
    .filter((id) => !ids.has(id))
    .map((id) => {
      const message = `There is no check \`${id}\`, so this page explains nothing. Rename or remove it.`;
      return mistake('check/unknown', message, placeOf(id));
    });
  return [...missing, ...idle];
}
