import { givenNames } from './given-names.ts';
import type { NameSpan } from './names-of-people.ts';
import { spansOfTokens } from './names-of-people.ts';

const address = /[\p{L}\p{N}._%+'’-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
// Of these islands, as printed: `01332 640000`, `020 7946 0000`, `+44 (0)7700 900123`, with an extension.
const phone =
  /(?<![\p{L}\p{N}])(?:\+44\s?(?:\(0\)\s?)?\d|\(?0\d)[\d()\s-]{7,14}\d(?:\s?(?:ext|x)\.?\s?\d{2,5})?(?![\p{L}\p{N}])/gu;

// Addresses that a team answers, whoever works in it.
const ofTeam =
  /info|enquir|inquir|contact|admin|team|democra|committee|office|clerk|govern|secretari|board|partner|council|feedback|consult|scrutiny|support|safeguard|health|wellbeing|mail|hello|press|media|custom|service|icb|icp|hwb|help|foi|complain|member|policy|engage|communit|public|strateg|commission|corporate|healthwatch|safety|prevent|network|forum|reception|general|data|privacy|dpo/iu;

/** E-mail addresses of persons and numbers of telephones in some words; the address of a team is left alone. */
export function contactDetails(text: string): NameSpan[] {
  const addresses = [...text.matchAll(address)].filter(({ 0: found }) => !isOfTeam(found));
  const phones = [...text.matchAll(phone)].filter(({ 0: found }) => isPhone(found));
  return spansOfTokens(
    text,
    [...addresses, ...phones].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    })),
  );
}

function isOfTeam(found: string): boolean {
  const [local = ''] = found.split('@');
  const isNamed = local.split(/[._-]/).some((part) => givenNames.has(part.toLowerCase()));
  return ofTeam.test(local) && !isNamed;
}

function isPhone(found: string): boolean {
  const digits = found.replace(/(?:ext|x).*$/u, '').replace(/\D/g, '').length;
  return digits >= 10 && digits <= 13;
}
