import { posix } from 'node:path';
import { defineConfig } from 'astro/config';
import { NodePackageImporter } from 'sass';
import { liveContent } from './src/site/live-content.ts';

// Scripts share many small modules, and each would be a request of its own. Two files hold them: what
// nearly every page has, and what searches.
const codeSplitting = {
  groups: [
    {
      name: 'frame',
      test: /preload-helper|src\/(components\/(frame|keeping)\/(element|keep-in-address|on-site|kept-list)|english\/(count|list|search-words)|views\/addresses)\.ts/,
      priority: 2,
    },
    {
      name: 'search',
      test: /src\/(english|views\/search|components\/search\/(find-answers|load|made|suggestions))|porter2/,
      priority: 1,
    },
  ],
};

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
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
    experimental: {
      // Style sheets, fonts and scripts stand in one folder and name each other there, wherever the site
      // is published. In pages its path is put before every address alike.
      renderBuiltUrl: (file, { hostType, ssr }) => {
        if (hostType === 'css') return `./${posix.basename(file)}`;
        return hostType === 'js' && !ssr ? { relative: true } : undefined;
      },
    },
    css: { preprocessorOptions: { scss: { importers: [new NodePackageImporter()] } } },
  },
});
