import type { BodyKind } from '../../model/body-kind.ts';
import type { Body } from '../../register/register.ts';

export const bodyKindNames: Record<BodyKind, string> = {
  'strategic-partnership': 'Strategic partnership',
  'partnership-board': 'Partnership board',
  'executive-group': 'Executive group',
  'steering-group': 'Steering group',
  'improvement-group': 'Improvement group',
  'delivery-group': 'Delivery group',
  'working-group': 'Working group',
  forum: 'Forum',
  'theme-group': 'Theme group',
  'health-and-wellbeing-board': 'Health and wellbeing board',
  'integrated-care-board': 'Integrated care board',
  'integrated-care-partnership': 'Integrated care partnership',
  'community-safety-partnership': 'Community safety partnership',
  committee: 'Committee',
  network: 'Network',
  'support-team': 'Support team',
  other: 'Other body',
};

export const bodyStatusNames: Record<Body['status'], string> = {
  constituted: 'Has a constitution here',
  described: 'Described by others',
  placeholder: 'Still to be written',
  former: 'Former body',
  external: 'Outside the partnership',
};
