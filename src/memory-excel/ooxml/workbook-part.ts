/** What the workbook part says: its sheets in tab order, its date system, whether its structure is locked. */
import { damaged } from "../not-a-workbook";
import { attributesOf, scanTags } from "./xml";

export type Visibility = "visible" | "hidden" | "veryHidden";

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: string;
  readonly relationshipId: string;
  readonly visibility: Visibility;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly uses1904: boolean;
  readonly structureLocked: boolean;
  readonly activeTab: number;
  readonly calculation: "automatic" | "manual";
}

export const isTrue = (text: string | undefined) => text === "1" || text === "true" || text === "on";

function visibilityOf(state: string | undefined): Visibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

export function readWorkbookPart(xml: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const said = { uses1904: false, structureLocked: false, activeTab: 0, calculation: "automatic" as WorkbookPart["calculation"] };
  let root = "";
  scanTags(xml, (tag) => {
    if (root === "") root = tag.name;
    if (tag.kind === "close") return;
    const attributes = attributesOf(tag);
    if (tag.name === "sheet") {
      const { name = "", sheetId = "", id = "", state } = attributes;
      sheets.push({ name, sheetId, relationshipId: id, visibility: visibilityOf(state) });
    }
    if (tag.name === "workbookPr") said.uses1904 = isTrue(attributes["date1904"]);
    if (tag.name === "workbookProtection") said.structureLocked = isTrue(attributes["lockStructure"]);
    if (tag.name === "workbookView") said.activeTab = Number(attributes["activeTab"] ?? 0);
    if (tag.name === "calcPr" && attributes["calcMode"] === "manual") said.calculation = "manual";
  });
  if (root !== "workbook") throw damaged("no workbook inside");
  return { sheets, ...said };
}
