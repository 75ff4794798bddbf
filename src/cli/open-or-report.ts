import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { textReport } from '../diagnostics/text-report.ts';
import { diskFolders } from '../files/disk-files.ts';
import type { openRegister } from '../register/open-register.ts';
import type { Register } from '../register/register.ts';
import { endWith } from './exit-codes.ts';
import { filesFor } from './files-for.ts';
import type { Settings } from '../site/settings.ts';

/** A register that can be published, with what was noticed in it. */
export interface Opened {
  readonly register: Register;
  readonly diagnostics: readonly Diagnostic[];
}

/** Opens a register; where its content has mistakes, prints them and lets the command end as broken content does. */
export function openOrReport(
  { contentFolder, today }: Settings,
  open: typeof openRegister,
): Opened | undefined {
  const { register, diagnostics } = open(diskFolders(contentFolder), { today });
  if (register !== undefined) return { register, diagnostics };
  console.log(textReport(diagnostics, filesFor('text', contentFolder)));
  endWith('contentBroken');
  return undefined;
}
