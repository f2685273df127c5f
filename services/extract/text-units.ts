/** Longest text that is read at once, in UTF-16 units; what is longer is cut before (documents.ts). */
export const MAX_TEXT_UNITS = 32_768;

/**
 * A text with its units in an array: to read them there is several times as fast as in the string, whose
 * kind is asked for again at each of them. Kept and filled again for each text.
 */
export class TextUnits {
  text = '';
  /** How many units are read: those of the text, up to `MAX_TEXT_UNITS`. */
  length = 0;
  readonly units = new Uint16Array(MAX_TEXT_UNITS);

  /** Costs nothing where the same text is loaded already, and little where it begins with this one. */
  load(text: string): this {
    if (text === this.text) return this;
    if (text.length <= this.length && this.text.startsWith(text)) {
      this.text = text;
      this.length = text.length;
      return this;
    }
    const { units } = this;
    const length = Math.min(text.length, MAX_TEXT_UNITS);
    for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
    this.text = text;
    this.length = length;
    return this;
  }
}
