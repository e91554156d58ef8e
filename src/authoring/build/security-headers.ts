// What a server should say with every file of the site: what may be loaded, who may frame it, and that nothing is told to others.
// A page can say the first by itself (a meta tag); the rest only a server can.

/** Header names and values for a site whose pages have these scripts written into them, each by its `sha256-…` hash. */
export function securityHeaders(scriptHashes: readonly string[]): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${contentPolicy(scriptHashes)}; frame-ancestors 'self'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy':
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=(), screen-wake-lock=()',
  };
}

/** The policy that a page may state itself. */
export function contentPolicy(scriptHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scriptHashes.map((hash) => `'${hash}'`)].join(' ')}`,
    "style-src 'self'",
    // Phaser makes its own small pictures as data, and unpacks loaded ones as blobs.
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    // No text becomes markup or script, whoever wrote it.
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
