/** What a protected sheet allows (`<sheetProtection>`). Each attribute forbids something. */

/** The file's words, and the API's (`WorksheetProtectionOptions`); whether what is not mentioned is allowed. */
export const PERMISSIONS: readonly (readonly [attribute: string, option: string, byDefault: boolean])[] = [
  ["autoFilter", "allowAutoFilter", false],
  ["deleteColumns", "allowDeleteColumns", false],
  ["deleteRows", "allowDeleteRows", false],
  ["objects", "allowEditObjects", true],
  ["scenarios", "allowEditScenarios", true],
  ["formatCells", "allowFormatCells", false],
  ["formatColumns", "allowFormatColumns", false],
  ["formatRows", "allowFormatRows", false],
  ["insertColumns", "allowInsertColumns", false],
  ["insertHyperlinks", "allowInsertHyperlinks", false],
  ["insertRows", "allowInsertRows", false],
  ["pivotTables", "allowPivotTables", false],
  ["sort", "allowSort", false],
];
/** Which cells can be selected; allowed unless said. */
export const SELECTIONS = ["selectLockedCells", "selectUnlockedCells"] as const;

/** What the attributes of the element allow. */
export function permissionsOf(isForbidden: (attribute: string) => boolean | undefined): ReadonlySet<string> {
  const all = [...PERMISSIONS, ...SELECTIONS.map((name) => [name, "", true] as const)];
  return new Set(all.flatMap(([name, , byDefault]) => ((isForbidden(name) ?? !byDefault) ? [] : [name])));
}

export function protectionXml(permissions: ReadonlySet<string>, prefix: string): string {
  const said = [...PERMISSIONS, ...SELECTIONS.map((name) => [name, "", true] as const)].flatMap(
    ([name, , byDefault]) => (permissions.has(name) === byDefault ? [] : [` ${name}="${byDefault ? "1" : "0"}"`]),
  );
  return `<${prefix}sheetProtection sheet="1"${said.join("")}/>`;
}
