import type { YamlFields, YamlValue } from './editing/yaml-in-style.ts';
import { blockLines } from './editing/yaml-in-style.ts';

/** What stands in a content file that is written anew. */
export type Writable = YamlValue;

/** Writes a record as a content file in the style of the others; a field without a value is left out. */
export function writeYaml(record: YamlFields): string {
  return `${blockLines(record, 0).join('\n')}\n`;
}
