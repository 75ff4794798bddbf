import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { diskFolders } from '../files/disk-files.ts';
import { schemaFiles, schemaFolder } from '../register/loading/json-schemas.ts';
import { knownIds } from '../register/loading/known-ids.ts';
import { askedFor } from './asked-for.ts';
import { pathFrom } from './paths-for.ts';

/** `remit schema`: writes the schema of each kind of content file for editors. */
export function addSchemaCommand(program: Command): void {
  program
    .command('schema')
    .description(
      'Write the JSON Schema of each kind of content file, by which editors complete and check fields.',
    )
    .option('--out <folder>', `where to; \`${schemaFolder}\` in the content folder when left out`)
    .action(({ out }: { out?: string }) => {
      const { contentFolder } = askedFor(undefined);
      const folder = resolve(out ?? join(contentFolder, schemaFolder));
      const files = schemaFiles(knownIds(diskFolders(contentFolder).content));
      mkdirSync(folder, { recursive: true });
      for (const [name, text] of files) writeFileSync(join(folder, name), text);
      console.log(`${files.size} schemas are in ${pathFrom(process.cwd(), folder)}.`);
    });
}
