import type { BodyKind } from '../../model/body-kind.ts';
import { list } from '../../english/list.ts';
import type { Body, Register } from '../../register/register.ts';

interface OfSomeKind {
  readonly kind: BodyKind;
  readonly alsoKinds?: readonly BodyKind[] | undefined;
}

/** What a kind of body is called. */
export function bodyKindName(kind: BodyKind, { bodyKinds }: Pick<Register, 'bodyKinds'>): string {
  return bodyKinds.get(kind)!.name;
}

/** The same within a sentence: only its first letter changes, as a name may hold names. */
export function bodyKindInSentence(kind: BodyKind, register: Pick<Register, 'bodyKinds'>): string {
  return inSentence(bodyKindName(kind, register));
}

/** The name of each kind that a body is. */
export function kindNamesOf(
  { kind, alsoKinds = [] }: OfSomeKind,
  register: Pick<Register, 'bodyKinds'>,
): string[] {
  return [kind, ...alsoKinds].map((one) => bodyKindName(one, register));
}

/** What sort of group a body is, in words: each kind where it is more than one. */
export function kindWords(body: OfSomeKind, register: Pick<Register, 'bodyKinds'>): string {
  const [first = '', ...others] = kindNamesOf(body, register);
  return list([first, ...others.map(inSentence)]);
}

function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Several of a kind, within a sentence: “schools forums”. */
export function kindsWords(kind: BodyKind, { bodyKinds }: Pick<Register, 'bodyKinds'>): string {
  return inSentence(bodyKinds.get(kind)!.plural);
}

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
