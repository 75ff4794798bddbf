import { defineConfig } from 'astro/config';
import { NodePackageImporter } from 'sass';
import { liveContent } from './src/site/live-content.ts';

export default defineConfig({
  // `remit build` sets the address of the register and a temporary output folder.
  trailingSlash: 'always',
  // The default drops spaces between lines of inline elements: “the topicspages”. Markup is laid
  // out by hand for the same reason: a formatter that assumes the default would lose them.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  integrations: [liveContent()],
  vite: {
    build: {
      // Small scripts must stay files: the content security policy allows none inline.
      assetsInlineLimit: 0,
      // Lightning CSS refuses an old media query in govuk-frontend.
      cssMinify: 'esbuild',
      cssCodeSplit: false,
    },
    css: { preprocessorOptions: { scss: { importers: [new NodePackageImporter()] } } },
  },
});
