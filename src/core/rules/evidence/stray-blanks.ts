/** Blanks that say nothing: at the ends of a text, and doubled inside. */

/** The text without them; one of blanks only stays, and so does every line feed inside: that is a break somebody set. */
export function withoutStrayBlanks(text: string): string {
  return text.trim() === "" ? text : text.replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, "").replace(/[ \u00a0]{2,}/g, " ");
}
