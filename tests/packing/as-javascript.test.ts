import { describe, expect, test } from 'vitest';
import { asJavaScript, packedName } from '../../src/packing/as-javascript.ts';

describe('a file in the package', () => {
  test.each([
    ["import { a } from './a.ts';", "import { a } from './a.js';"],
    ["export { a } from '../a/b.ts';", "export { a } from '../a/b.js';"],
    ["import '../frame/cite.ts';", "import '../frame/cite.js';"],
    ["const { b } = await import('../site/b.ts');", "const { b } = await import('../site/b.js');"],
    ["import { z } from 'zod';", "import { z } from 'zod';"],
    ["const name = 'a.ts';", "const name = 'a.ts';"],
  ])('names other files by their names there: %s', (written, packed) => {
    expect(asJavaScript('src/x.ts', written)).toBe(packed);
  });

  test('has no types, and everything else where it was', () => {
    const packed = asJavaScript(
      'src/x.ts',
      'interface A { b: string }\nexport const a: A = { b };\n',
    );
    expect(packed.split('\n')[0]?.trim()).toBe('');
    expect(packed.split('\n')[1]).toBe('export const a    = { b };');
  });

  test('keeps the types of a page, which Astro takes out', () => {
    const page = "---\nimport { a } from './a.ts';\ninterface Props { b: string }\n---\n<p>{a}</p>";
    expect(asJavaScript('src/x.astro', page)).toBe(page.replace('./a.ts', './a.js'));
  });

  test('is called by the ending that Node reads', () => {
    expect(packedName('src/pages/a.csv.ts')).toBe('src/pages/a.csv.js');
    expect(packedName('src/x.astro')).toBe('src/x.astro');
  });
});
