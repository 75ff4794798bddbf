import { contentSecurityPolicyHeader } from '../content-security-policy.ts';

/** The response headers that a host of the site should send with everything. */
export const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicyHeader,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;
