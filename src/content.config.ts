import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

// Only the prose of maintainers' pages: every field is read and checked by the register.
const folder = process.env['REMIT_CONTENT'] ?? 'content';

export const collections = {
  topics: defineCollection({ loader: glob({ pattern: '*.mdx', base: `${folder}/topics` }) }),
  guides: defineCollection({ loader: glob({ pattern: '*.mdx', base: `${folder}/guides` }) }),
};
