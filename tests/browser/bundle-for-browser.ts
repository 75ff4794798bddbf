import { rolldown } from 'rolldown';

/**
 * Puts a file and everything it loads into one small script; its exports are fields of `remit`.
 *
 * Errors: throws where something is missing in a browser. Nothing stands in for what Node has.
 */
export async function bundleForBrowser(file: string): Promise<string> {
  const missing: string[] = [];
  const bundle = await rolldown({
    input: file,
    platform: 'browser',
    // A script of the old kind has no address of its own; the reader of PDFs asks for it where it starts a worker.
    transform: { define: { 'import.meta': '{}' } },
    onLog: (level, { message }) => {
      if (level === 'warn') missing.push(message);
    },
  });
  const { output } = await bundle.generate({
    format: 'iife',
    name: 'remit',
    minify: true,
    codeSplitting: false,
  });
  await bundle.close();
  const [{ code, fileName: own, imports, dynamicImports }, ...others] = output;
  // What is loaded when it is needed stands in the same script here, and is named as that.
  const loaded = [...imports, ...dynamicImports, ...others.map(({ fileName }) => fileName)];
  missing.push(...loaded.filter((name) => name !== own));
  if (missing.length > 0) throw new Error(`Not in a browser: ${missing.join(', ')}`);
  return code;
}
