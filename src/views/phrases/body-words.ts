import type { BodyKind } from '../../model/body-kind.ts';
import { list } from '../../english/list.ts';
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
  'integrated-care-board-committee': 'Committee of an integrated care board',
  'integration-joint-board': 'Integration joint board',
  'regional-partnership-board': 'Regional partnership board',
  'policing-and-community-safety-partnership': 'Policing and community safety partnership',
  'police-and-crime-panel': 'Police and crime panel',
  'public-services-board': 'Public services board',
  'community-planning-partnership': 'Community planning partnership',
  'corporate-joint-committee': 'Corporate joint committee',
  'combined-authority': 'Combined authority',
  'combined-authority-committee': 'Committee of a combined authority',
  'safeguarding-children-partnership': 'Safeguarding children partnership',
  'safeguarding-adults-board': 'Safeguarding adults board',
  'safeguarding-board': 'Safeguarding board',
  'adult-protection-committee': 'Adult protection committee',
  'child-protection-committee': 'Child protection committee',
  'resilience-partnership': 'Resilience forum or partnership',
  'schools-forum': 'Schools forum',
  'religious-education-council': 'Standing advisory council on religion in schools',
  'local-access-forum': 'Local access forum',
  'local-pharmaceutical-committee': 'Local pharmaceutical committee',
  'protected-landscape-partnership': 'National park or landscape partnership',
  'waterway-partnership': 'Waterway partnership',
  committee: 'Committee',
  network: 'Network',
  'support-team': 'Support team',
  other: 'Other body',
};

interface OfSomeKind {
  readonly kind: BodyKind;
  readonly alsoKinds?: readonly BodyKind[] | undefined;
}

/** The name of each kind that a body is. */
export function kindNamesOf({ kind, alsoKinds = [] }: OfSomeKind): string[] {
  return [kind, ...alsoKinds].map((one) => bodyKindNames[one]);
}

/** What sort of group a body is, in words: each kind where it is more than one. */
export function kindWords(body: OfSomeKind): string {
  const [first = '', ...others] = kindNamesOf(body);
  return list([first, ...others.map(inSentence)]);
}

function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Several of a kind, within a sentence: “schools forums”. */
export function kindsWords(kind: BodyKind): string {
  return inSentence(manyOf[kind] ?? `${bodyKindNames[kind]}s`);
}

// Where more is needed than an “s” at the end.
const manyOf: Partial<Record<BodyKind, string>> = {
  'combined-authority': 'Combined authorities',
  'combined-authority-committee': 'Committees of combined authorities',
  'integrated-care-board-committee': 'Committees of integrated care boards',
  'religious-education-council': 'Standing advisory councils on religion in schools',
  'resilience-partnership': 'Resilience forums and partnerships',
  other: 'Other bodies',
};

const statusNames: Record<Body['status'], string> = {
  constituted: 'Has a constitution here',
  described: 'Described by others',
  placeholder: 'Still to be written',
  former: 'Former body',
  external: 'Outside the partnership',
};

/** How a body stands in the register, in a few words. */
export function bodyStatusName(status: Body['status'], isHistoric: boolean): string {
  return status === 'placeholder' && isHistoric ? 'Was still to be written' : statusNames[status];
}

const notices: Record<Body['status'], string> = {
  described:
    'The register holds no terms of reference for this body. This page gathers what other documents say of it.',
  placeholder:
    'The document announces terms for this body but does not give them: the place is still to be filled.',
  former:
    'This body is named as one that came before. The register holds no terms of reference for it.',
  external:
    'This body is outside the partnership. It is here because documents in the register name it.',
  constituted: '',
};

/** What the register knows a body from, in one or two sentences. */
export function bodyNotice(status: Body['status'], isHistoric: boolean): string {
  return status === 'placeholder' && isHistoric
    ? 'The document announced terms for this body and left their place to be filled. This is history.'
    : notices[status];
}
