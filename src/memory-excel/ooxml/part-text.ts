/** The text of a part in the encoding that the part declares, and the bytes of a text that is written back. */
import { damaged } from "../not-a-workbook";

/** Encodings by the names that a declaration may give them; what is not here is refused, not guessed. */
const DECODERS: ReadonlyMap<string, string> = new Map([
  ["utf-8", "utf-8"],
  ["utf8", "utf-8"],
  ["us-ascii", "utf-8"],
  ["ascii", "utf-8"],
  ["utf-16", "utf-16le"],
  ["utf-16le", "utf-16le"],
  ["utf-16be", "utf-16be"],
  ["iso-8859-1", "iso-8859-1"],
  ["latin1", "iso-8859-1"],
  ["iso-8859-15", "iso-8859-15"],
  ["windows-1252", "windows-1252"],
  ["cp1252", "windows-1252"],
]);

const DECLARATION =
  /^(\ufeff?\s{0,99}<\?xml\s[^?>]{0,200}?\bencoding\s{0,9}=\s{0,9})(?:"([^"<>]{0,40})"|'([^'<>]{0,40})')/;
/** bytes that hold a declaration of any length that programs write */
const HEAD = 400;

/** The byte order mark, and what `<` looks like in two bytes. */
const WIDE: readonly (readonly [first: number, second: number, encoding: string])[] = [
  [0xff, 0xfe, "utf-16le"],
  [0x3c, 0x00, "utf-16le"],
  [0xfe, 0xff, "utf-16be"],
  [0x00, 0x3c, "utf-16be"],
];

const wideEncoding = (bytes: Uint8Array) =>
  WIDE.find(([first, second]) => bytes[0] === first && bytes[1] === second)?.[2];

function declaredEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return "utf-8";
  const head = new TextDecoder("iso-8859-1").decode(bytes.subarray(0, HEAD));
  const [, , double, single] = DECLARATION.exec(head) ?? [];
  const name = (double ?? single ?? "utf-8").trim().toLowerCase();
  const encoding = DECODERS.get(name);
  // Two bytes a character would have shown in the declaration itself.
  if (encoding === undefined || encoding.startsWith("utf-16")) throw damaged(`a part in the encoding ${name}`);
  return encoding;
}

/** Throws NotAWorkbook for an encoding that is not known, and for bytes that are none of it. */
export function partText(bytes: Uint8Array): string {
  const encoding = wideEncoding(bytes) ?? declaredEncoding(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw damaged(`a part that is no text in ${encoding}`);
  }
}

/** UTF-8, and declared so. */
export function partBytes(xml: string): Uint8Array {
  return new TextEncoder().encode(
    xml.replace(DECLARATION, (whole, before: string, double?: string, single?: string) =>
      (double ?? single ?? "").toLowerCase() === "utf-8" ? whole : `${before}"UTF-8"`,
    ),
  );
}
