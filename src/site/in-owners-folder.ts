import { join, relative } from 'node:path';
import type { AstroInlineConfig } from 'astro';

/**
 * What Astro must be told where the program is a package in the folder of an owner.
 *
 * What it remembers between builds goes there too: a package is read and never written. Fonts and styles lie
 * in packages beside the program, which the live server would otherwise not serve.
 */
export function inOwnersFolder(root: string, owner: string): AstroInlineConfig {
  if (relative(root, owner) === '') return {};
  const remembered = join(owner, '.remit', 'cache');
  return {
    cacheDir: join(remembered, 'astro'),
    vite: { cacheDir: join(remembered, 'vite'), server: { fs: { allow: [owner] } } },
  };
}
