// Words as a printer sets them: writers type straight quotation marks, readers see curved ones.

/** Curves straight quotation marks and apostrophes. What is curved already stays as it is. */
export function typeset(text: string): string {
  return text
    .replaceAll(/(^|[\s([—–-])"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll(/(^|[\s([—–“-])'(?=\S)/g, '$1‘')
    .replaceAll("'", '’');
}
