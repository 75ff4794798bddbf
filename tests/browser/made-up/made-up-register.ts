import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateRegister } from '../../bench/generate-register.ts';
import { writeSampleRegister } from '../../fixtures/sample-register.ts';
import { hillside } from '../../fixtures/two-partnerships.ts';

const likeContent = fileURLToPath(new URL('../../../content', import.meta.url));

/**
 * Writes a register that is nobody's: Riverside and Hillside of the fixtures, and six bodies made up from a seed.
 *
 * Shape: enough for six columns side by side, for filters that leave some out and for marks on every drawing.
 * Returns the content folder.
 */
export function writeMadeUpRegister(folder: string): string {
  writeSampleRegister(folder, hillside());
  // The knowledge of this repository then takes the place of what the fixtures have of the right shape alone.
  const content = generateRegister(folder, { constitutions: 6, likeContent });
  appendFileSync(join(content, 'site.yaml'), 'contact: { email: register@remit.example }\n');
  return content;
}
