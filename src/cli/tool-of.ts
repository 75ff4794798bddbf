import type { CheckWords, Tool } from '../diagnostics/tool.ts';
import type { CheckId } from '../diagnostics/check-groups.ts';
import { allChecks } from '../checks/all-checks.ts';
import type { OpenedRegister } from '../register/open-register.ts';
import { programVersion } from './program-version.ts';

/** What a report of an opened register says of Remit and its checks. */
export function toolOf({ register, baseUrl }: OpenedRegister): Tool {
  const words = allChecks.flatMap(({ id, severity }): [CheckId, CheckWords][] => {
    const record = register?.checks.get(id);
    return record === undefined ? [] : [[id, { title: record.title, why: record.why, severity }]];
  });
  return { version: programVersion(), baseUrl, checks: new Map(words) };
}
