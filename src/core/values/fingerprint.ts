/** FNV-1a over UTF-16 units, twice with other seeds: 64 bits, enough to know a text again without keeping it. */
export function fingerprint(text: string): string {
  const hash = (seed: number) => {
    let value = seed;
    for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
    return (value >>> 0).toString(16).padStart(8, "0");
  };
  return hash(0x811c9dc5) + hash(0x1b873593);
}
