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

/** Files whose name changes with what is in them: they may be kept for a year. All others are asked for anew. */
const KEEP = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

/**
 * The headers as hosts such as Netlify and Cloudflare Pages read them, from a file called `_headers`. Both ask again for a page
 * by themselves; a rule of our own for all files would be joined to the one for kept files, not replaced by it.
 */
export function headersFile(headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return `/*\n${lines.join('\n')}\n\n/assets/*\n  Cache-Control: ${KEEP}\n`;
}

/** The same for nginx: inside its `server { }`. */
export function nginxFile(headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
  // nginx forgets the outer headers in a location that adds one: they are written twice.
  return [
    '# Inside server { }, where root is the folder of the site.',
    ...lines,
    `add_header Cache-Control "${ASK_AGAIN}" always;`,
    'location ~ /assets/ {',
    ...lines.map((line) => `  ${line}`),
    `  add_header Cache-Control "${KEEP}" always;`,
    '}',
    '',
  ].join('\n');
}

/** The same for Apache: as `.htaccess` in the folder of the site; wants mod_headers. */
export function apacheFile(headers: Readonly<Record<string, string>>): string {
  return [
    '<IfModule mod_headers.c>',
    ...Object.entries(headers).map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header always set Cache-Control "${ASK_AGAIN}"`,
    `  Header always set Cache-Control "${KEEP}" "expr=%{REQUEST_URI} =~ m#/assets/#"`,
    '</IfModule>',
    '',
  ].join('\n');
}
