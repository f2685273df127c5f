/** Letters and spaces between them, as most names are written. */
const PLAIN = /^(?:[A-Za-z]|[\u0621-\u064a])(?:[A-Za-z\u0621-\u064a ]*[A-Za-z\u0621-\u064a])?$/;

/** The outlet's name in what stands behind `المصدر:` or `Source:`; of an address the host. */
export function sourceName(text: string): string {
  if (PLAIN.test(text)) return text;
  return (
    text
      .replace(/^https?:\/\/(?:www\.)?([^/\s]+).*$/i, '$1')
      .replace(/^[-–—\s]+|[/.،|\s–—-]+$/g, '')
      // `(المصدر: واس)`
      .replace(/^([^([]*)[)\]]$/, '$1')
  );
}
