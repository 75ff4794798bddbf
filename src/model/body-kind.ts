import { z } from 'zod';

/**
 * What sort of group a body is. Like bodies are compared with like.
 *
 * The kinds that have a name in law stand for themselves in each nation that has them: what the
 * law asks of a kind differs from nation to nation, and the nation is the place’s.
 */
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
  'integrated-care-board-committee',
  'integrated-care-partnership',
  'integration-joint-board',
  'regional-partnership-board',
  'community-safety-partnership',
  'policing-and-community-safety-partnership',
  'police-and-crime-panel',
  'public-services-board',
  'community-planning-partnership',
  'corporate-joint-committee',
  'combined-authority',
  'combined-authority-committee',
  'safeguarding-children-partnership',
  'safeguarding-adults-board',
  'safeguarding-board',
  'adult-protection-committee',
  'child-protection-committee',
  'resilience-partnership',
  'schools-forum',
  'religious-education-council',
  'local-access-forum',
  'local-pharmaceutical-committee',
  'protected-landscape-partnership',
  'waterway-partnership',
  'committee',
  'network',
  'support-team',
  'other',
]);
export type BodyKind = z.infer<typeof BodyKind>;

/** Where one body is two: an executive group that is the community safety partnership as well. */
export const AlsoKinds = z.array(BodyKind).min(1).meta({
  description:
    'Other kinds that the body is as well: an executive group that is the community safety partnership too.',
});
