/** The texts of rich strings: runs joined, phonetic readings left out. */
import { decodeCellText, scanTags } from "./xml";

/** The text of one `<si>` or `<is>` element's inside. */
export function richText(xml: string): string {
  if (!xml.includes("<")) return "";
  let text = "";
  let from = -1;
  let phonetic = 0;
  scanTags(xml, ({ name, kind, start, end }) => {
    if (name === "rPh") phonetic += kind === "open" ? 1 : kind === "close" ? -1 : 0;
    if (name !== "t" || phonetic > 0) return;
    if (kind === "open") from = end;
    if (kind === "close") text += decodeCellText(xml.slice(from, start));
  });
  return text;
}

/** The shared strings of a workbook by index. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let from = -1;
  scanTags(xml, ({ name, kind, start, end }) => {
    if (name !== "si") return;
    if (kind === "open") from = end;
    if (kind === "close") strings.push(richText(xml.slice(from, start)));
    if (kind === "empty") strings.push("");
  });
  return strings;
}
