import type { Page } from 'playwright-core';

/** What a page did that a reader was not asked about; all lists stay empty on a closed site. */
export interface PageReport {
  requestsElsewhere: string[];
  cookies: string[];
  stored: string[];
  policyViolations: string[];
  consoleErrors: string[];
}

/** The report of a page that kept to itself. */
export const nothing: PageReport = {
  requestsElsewhere: [],
  cookies: [],
  stored: [],
  policyViolations: [],
  consoleErrors: [],
};

/**
 * Watches a page from before its first load; the function given back reports at the end.
 *
 * Shape: give it a page in a context of its own, so that nothing is left from another page.
 */
export async function watchPage(page: Page, siteUrl: string): Promise<() => Promise<PageReport>> {
  const requestsElsewhere: string[] = [];
  const consoleErrors: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    const isOwn = url.startsWith(`${siteUrl}/`) || /^(?:data|blob):/u.test(url);
    if (!isOwn) requestsElsewhere.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => consoleErrors.push(error.message));
  await page.addInitScript(collectPolicyViolations);

  return async () => {
    const cookies = (await page.context().cookies()).map(({ name }) => name);
    const { stored, policyViolations } = await page.evaluate(readWhatIsKept);
    return { requestsElsewhere, cookies, stored, policyViolations, consoleErrors };
  };
}

function collectPolicyViolations(): void {
  const violations: string[] = [];
  Object.assign(globalThis, { policyViolations: violations });
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
    violations.push(`${violatedDirective} stopped ${blockedURI} in ${sourceFile}`);
  });
}

async function readWhatIsKept(): Promise<Pick<PageReport, 'stored' | 'policyViolations'>> {
  const databases = (await indexedDB.databases()).map(({ name }) => `database ${name ?? ''}`);
  const caches = (await globalThis.caches.keys()).map((name) => `cache ${name}`);
  const kept = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
  const { policyViolations } = globalThis as unknown as { policyViolations: string[] };
  return { stored: [...kept, ...databases, ...caches], policyViolations };
}
