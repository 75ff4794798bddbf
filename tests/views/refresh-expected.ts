// Writes what each type of page shows again, for a person to read: `node tests/views/refresh-expected.ts`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { goldenViews } from './golden-views.ts';

const folder = new URL('expected/', import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [name, text] of goldenViews()) writeFileSync(new URL(name, folder), text);
