import { contentSecurityPolicy } from '../content-security-policy.ts';
import type { SitePage } from './site-files.ts';
import type { MarkupElement } from './read-markup.ts';

/**
 * Lists what a page may not contain: anything inline that runs or styles, an id used twice, and a
 * head without the one policy.
 */
export function markupFaults(page: SitePage, elements: MarkupElement[]): string[] {
  return [
    ...elements.flatMap((element) => faultsOfElement(element).map((fault) => at(element, fault))),
    ...repeatedIds(elements),
    ...policyFaults(elements),
  ].map((fault) => `${page.file}: ${fault}`);
}

function at({ line, name }: MarkupElement, fault: string): string {
  return `line ${line}, <${name}> ${fault}`;
}

function faultsOfElement({ name, attributes, text }: MarkupElement): string[] {
  const faults: string[] = [];
  if (name === 'style') faults.push('is a style sheet inside the page');
  if (name === 'script' && attributes['src'] === undefined) {
    // Data for other programs, which no browser runs.
    if (attributes['type'] !== 'application/ld+json') faults.push('has no src');
    else if (!isJson(text)) faults.push('is no JSON');
  }
  if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') {
    faults.push('sends the reader elsewhere by itself');
  }
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute === 'style') faults.push('has a style attribute');
    if (attribute.startsWith('on')) faults.push(`has the handler ${attribute}`);
    // A browser drops spaces and control characters before it reads the scheme.
    const scheme = value.replace(/[\0-\x20]/gu, '').toLowerCase();
    if (/^(?:javascript|vbscript|data:text)/u.test(scheme)) faults.push(`runs its ${attribute}`);
  }
  return faults;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function repeatedIds(elements: MarkupElement[]): string[] {
  const seen = new Set<string>();
  return elements.flatMap((element) => {
    const id = element.attributes['id'];
    if (id === undefined) return [];
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated ? [at(element, `repeats the id "${id}"`)] : [];
  });
}

function policyFaults(elements: MarkupElement[]): string[] {
  const policies = elements.filter(
    ({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
  );
  const policy = policies[0]?.attributes['content'];
  if (policy !== contentSecurityPolicy) return ['has no <meta> with the content security policy'];
  const loading = elements.findIndex(({ name }) => ['script', 'link'].includes(name));
  const place = elements.findIndex((element) => element === policies[0]);
  // A policy in the markup binds only what comes after it.
  return loading !== -1 && loading < place ? ['loads something before its policy'] : [];
}
