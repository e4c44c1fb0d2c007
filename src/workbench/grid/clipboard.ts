/** Text as spreadsheets put it on the clipboard: tabs between columns, line feeds between rows, quotes around both. */
const FIELD = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*)/y;

export function parsePasted(text: string): readonly (readonly string[])[] {
  const body = text.replace(/\r?\n$/, "");
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    FIELD.lastIndex = at;
    const [whole = "", quoted, plain = ""] = FIELD.exec(body) ?? [];
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    at += whole.length;
    if (at >= body.length) return rows;
    if (body[at] !== "\t") rows.push([]);
    at += body.startsWith("\r\n", at) ? 2 : 1;
  }
}

export function printCopied(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
