import { describe } from 'vitest';
import { newRegister } from '../../src/cli/init.ts';
import { explainsEveryField } from './explained-site.ts';

describe('site.yaml of a new register', () => {
  explainsEveryField(newRegister('fellmoor').get('content/site.yaml')!);
});
