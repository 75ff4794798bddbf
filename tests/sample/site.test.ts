import { readFileSync } from 'node:fs';
import { describe } from 'vitest';
import { explainsEveryField } from '../cli/explained-site.ts';

describe('site.yaml of the sample register', () => {
  explainsEveryField(readFileSync(new URL('../../content/site.yaml', import.meta.url), 'utf8'));
});
