import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckWords, Tool } from '../diagnostics/tool.ts';
import type { CheckId } from '../diagnostics/check-groups.ts';
import { allChecks } from '../checks/all-checks.ts';
import type { OpenedRegister } from '../register/open-register.ts';
import { projectRoot } from './asked-for.ts';

/** What a report of an opened register says of Remit and its checks. */
export function toolOf({ register, baseUrl }: OpenedRegister): Tool {
  const manifest = readFileSync(join(projectRoot, 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { readonly version: string };
  const words = allChecks.flatMap(({ id, severity }): [CheckId, CheckWords][] => {
    const record = register?.checks.get(id);
    return record === undefined ? [] : [[id, { title: record.title, why: record.why, severity }]];
  });
  return { version, baseUrl, checks: new Map(words) };
}
