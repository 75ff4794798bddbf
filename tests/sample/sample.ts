import { openRegister } from '../../src/register/open-register.ts';
import type { Register } from '../../src/register/register.ts';
import { clockDay } from '../../src/site/clock-day.ts';
import { ownFolders } from '../fixtures/own-folders.ts';

/**
 * The register that this repository holds to show what Remit does: five documents of real partnerships.
 *
 * Where its partnerships are not there, the step that runs the tests of this folder is left out.
 */
export const sample: Register = openSample();

function openSample(): Register {
  const { register, diagnostics } = openRegister(ownFolders, {
    today: '2026-06-01',
    clock: clockDay(),
  });
  if (register === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return register;
}
