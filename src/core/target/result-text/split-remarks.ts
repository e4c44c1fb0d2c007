/** A result with remarks: brackets, or what follows a dash, a semicolon, a comma. */

export interface Remarked {
  readonly core: string;
  readonly remarks: readonly string[];
}

const BRACKETS = / ?[([]([^()[\]]{1,200})[)\]]/g;

/** The text without its brackets, and what stood in them; undefined where there are none, or they do not match. */
export function splitBrackets(text: string): Remarked | undefined {
  const remarks = [...text.matchAll(BRACKETS)].map(([, inside = ""]) => inside.trim());
  const core = text
    .replace(BRACKETS, "")
    .trim()
    .replace(/[ .;,]+$/, "");
  return remarks.length === 0 || core === "" || /[()[\]]/.test(core) ? undefined : { core, remarks };
}

const SEPARATORS = [/ - /, /; ?/, /: /, /, /, / (?=al \d)/] as const;

/** Every way to part the text at its first dash, semicolon, colon or comma. */
export function splitTails(text: string): readonly Remarked[] {
  return SEPARATORS.flatMap((separator) => {
    const found = separator.exec(text);
    if (!found || found.index === 0) return [];
    const remark = text.slice(found.index + found[0].length).trim();
    return remark === "" ? [] : [{ core: text.slice(0, found.index).trim(), remarks: [remark] }];
  });
}
