import { z } from 'zod';

/** What sort of group a body is. Like bodies are compared with like. */
export const BodyKind = z.enum([
  'strategic-partnership',
  'partnership-board',
  'executive-group',
  'steering-group',
  'improvement-group',
  'delivery-group',
  'working-group',
  'forum',
  'theme-group',
  'health-and-wellbeing-board',
  'integrated-care-board',
  'integrated-care-partnership',
  'community-safety-partnership',
  'committee',
  'network',
  'support-team',
  'other',
]);
export type BodyKind = z.infer<typeof BodyKind>;
