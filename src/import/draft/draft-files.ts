import { writeYaml } from '../../files/write-yaml.ts';
import { withSchemaLine } from '../../register/loading/json-schemas.ts';
import type { Draft, DraftBody, DraftRecord } from './draft.ts';

/** The files of a draft by their paths from the top of the register: `content/…` and `seeds/…`. */
export function draftFiles(draft: Draft): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  const add = (path: string, record: DraftRecord | undefined): void => {
    const file = `${path}.yaml`;
    if (record !== undefined) files.set(`content/${file}`, withSchemaLine(file, writeYaml(record)));
  };
  for (const [id, record] of draft.organisations) add(`organisations/${id}`, record);
  for (const [id, record] of draft.partnerships) add(`partnerships/${id}/partnership`, record);
  for (const body of draft.bodies) addBody(body, add);
  add(`sources/${draft.sourceId}`, draft.source);
  for (const [name, bytes] of draft.seeds) files.set(`seeds/${name}`, bytes);
  return files;
}

function addBody(
  { partnership, body, constitution, text, facts, membership, rasci }: DraftBody,
  add: (path: string, record: DraftRecord | undefined) => void,
): void {
  const folder = `partnerships/${partnership}/${body}`;
  add(`${folder}/constitution`, constitution);
  add(`${folder}/text`, text);
  add(`${folder}/facts`, Object.keys(facts).length === 0 ? undefined : facts);
  add(`${folder}/membership`, membership);
  add(`${folder}/rasci`, rasci);
}
