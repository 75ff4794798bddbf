import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Edit {
  readonly files: string;
  readonly from: RegExp;
  readonly to: string;
}

const changes = `
  site: [{ since: '0.3', at: 'strapline', kind: 'renamed', to: 'tagline' }],
  membership: [
    { since: '0.3', at: 'seats.*.substitute', kind: 'renamed', to: 'standIn' },
    { since: '0.3', at: 'seats.*.standIn', kind: 'value', from: 'allowed', to: 'permitted' },
  ],`;

// As a release would: two fields and a choice have other names, a check asks for more, a page says it.
const edits: readonly Edit[] = [
  { files: 'package.json', from: /"version": ".+"/u, to: '"version": "0.3.0"' },
  { files: 'src/**/*.{js,astro}', from: /\bstrapline\b/gu, to: 'tagline' },
  { files: 'src/model/membership.js', from: /\bsubstitute: z\b/u, to: 'standIn: z' },
  { files: 'src/model/membership.js', from: /'allowed'/u, to: "'permitted'" },
  { files: 'src/views/phrases/seats.js', from: /\bseat\.substitute\b/gu, to: 'seat.standIn' },
  { files: 'src/views/phrases/seats.js', from: /=== 'allowed'/u, to: "=== 'permitted'" },
  {
    files: 'src/views/data/seats-table.js',
    from: /Seat\.shape\.substitute/u,
    to: 'Seat.shape.standIn',
  },
  {
    files: 'src/views/data/seats-table.js',
    from: /\bsubstitute, group/u,
    to: 'standIn: substitute, group',
  },
  {
    files: 'src/views/reference/examples/document-files.js',
    from: /\bsubstitute: unstated/gu,
    to: 'standIn: unstated',
  },
  {
    files: 'src/model/changes/record-changes.js',
    from: /recordChanges\b[^{}]*= \{/u,
    to: `$&${changes}`,
  },
  { files: 'src/checks/coverage/usually-expected.js', from: /since: '.+'/u, to: "since: '0.3'" },
  {
    files: 'content/knowledge/checks/coverage/usually-expected.mdx',
    from: /^title: .*$/mu,
    to: 'title: The document leaves out what a later version expects',
  },
];

/** Makes a package into that of a later version. Every edit must find its place. */
export function asLaterVersion(folder: string): void {
  for (const { files, from, to } of edits) {
    const paths = globSync(files, { cwd: folder }).map((path) => join(folder, path));
    const found = paths.filter((path) => {
      const before = readFileSync(path, 'utf8');
      const after = before.replace(from, to);
      if (after !== before) writeFileSync(path, after);
      return after !== before;
    });
    if (found.length === 0) throw new Error(`There is no ${from} in ${files} of the package.`);
  }
}
