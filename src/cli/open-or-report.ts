import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diskFolders } from '../files/disk-files.ts';
import type { openRegister } from '../register/open-register.ts';
import type { Register } from '../register/register.ts';
import { shownTextReport } from '../register/shown/shown-report.ts';
import { endWith } from './exit-codes.ts';
import { pathsFor } from './paths-for.ts';
import type { Settings } from '../site/settings.ts';

/** A register that can be published, with what was noticed in it. */
export interface Opened {
  readonly register: Register;
  readonly diagnostics: readonly Diagnostic[];
}

/** Opens a register; where its content has mistakes, prints them and lets the command end as broken content does. */
export function openOrReport(
  { contentFolder, today, clock }: Settings,
  open: typeof openRegister,
): Opened | undefined {
  const folders = diskFolders(contentFolder);
  const { register, diagnostics } = open(folders, { today, clock });
  if (register !== undefined) return { register, diagnostics };
  const pathOf = pathsFor('text', contentFolder);
  console.log(shownTextReport(diagnostics, folders, { today, pathOf }));
  endWith('contentBroken');
  return undefined;
}
