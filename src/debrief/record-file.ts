// The record as a file: one page that opens anywhere, with nothing fetched and nothing in it but what is on the screen.

/** Name of the file: it says nothing. */
export const RECORD_FILE_NAME = 'doorstep.html';

const STYLE =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.5 Georgia,serif;color:#111;background:#fff}' +
  'h1,h2,h3{line-height:1.2}dt{font-weight:bold}dd{margin:0 0 .5rem}li{margin-bottom:.5rem}.source{font-size:.9em}';

/** A whole page round the record. `body` is markup that the browser itself has written, so every text in it is escaped. */
export function recordFile(body: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>Doorstep</title>
<style>${STYLE}</style></head>
<body>${body}</body>
</html>
`;
}
