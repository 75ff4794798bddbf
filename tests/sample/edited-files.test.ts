import { globSync } from 'node:fs';
import { describe } from 'vitest';
import { editEveryPlace } from '../files/editing/edit-every-place.ts';

const files = globSync('content/{partnerships,sources,places}/**/*.yaml').sort();

describe('in every file of the content', () => {
  editEveryPlace(files);
});
