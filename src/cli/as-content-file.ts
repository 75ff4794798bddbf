import { formatYaml } from '../files/format-yaml.ts';
import { withSchemaLine } from '../register/loading/json-schemas.ts';

/**
 * The words of a content file as it stands in a register: in the layout of the house, below the line that
 * names its schema. The path leads from the content folder; what is no YAML that can be read stays as it is.
 */
export async function asContentFile(path: string, text: string): Promise<string> {
  const begun = withSchemaLine(path, text);
  return path.endsWith('.yaml') ? ((await formatYaml(begun)) ?? begun) : begun;
}
