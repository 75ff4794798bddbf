import type { Check } from '../check.ts';
import { changeAnnounced } from './change-announced.ts';
import { statuteMisCited } from './statute-mis-cited.ts';
import { statuteReplaced } from './statute-replaced.ts';
import { supersededBody } from './superseded-body.ts';
import { supersededDepartment } from './superseded-department.ts';
import { supersededPlan } from './superseded-plan.ts';
import { supersededTerm } from './superseded-term.ts';

/** The rules about names of what has ended or changed, in the order in which their findings are given. */
export const referencesChecks: readonly Check[] = [
  // What has ended, or goes by another name.
  supersededBody,
  supersededDepartment,
  supersededPlan,
  supersededTerm,
  // What is about to change.
  changeAnnounced,
  // Acts.
  statuteMisCited,
  statuteReplaced,
];
