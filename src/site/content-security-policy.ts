const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

/** The policy every page carries in its own `<meta>`, for hosts that cannot send headers. */
export const contentSecurityPolicy = directives.join('; ');

/** The policy as a response header, which alone can forbid framing. */
export const contentSecurityPolicyHeader = [...directives, "frame-ancestors 'none'"].join('; ');
