import type { Check } from '../check.ts';
import { cycle } from './cycle.ts';
import { notReturned } from './not-returned.ts';
import { orphan } from './orphan.ts';
import { answersToSuperseded } from './superseded-body.ts';
import { unknownBody } from './unknown-body.ts';

/** The rules about who answers to whom, in the order in which their findings are given. */
export const accountabilityChecks: readonly Check[] = [
  // Who answers to whom, seen over all bodies.
  cycle,
  orphan,
  // Whom a body says that it answers to.
  unknownBody,
  answersToSuperseded,
  notReturned,
];
