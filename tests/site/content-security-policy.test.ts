import { expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  contentSecurityPolicyHeader,
} from '../../src/site/content-security-policy.ts';

test('the policy allows nothing inline, nothing evaluated and nothing from elsewhere', () => {
  expect(contentSecurityPolicy).toMatch(/^default-src 'none';/u);
  expect(contentSecurityPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/u);
});

test('the header is the policy of the pages and forbids framing', () => {
  expect(contentSecurityPolicyHeader).toBe(`${contentSecurityPolicy}; frame-ancestors 'none'`);
});
