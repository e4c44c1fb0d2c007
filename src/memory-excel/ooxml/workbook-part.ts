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
  const said = {
    uses1904: false,
    structureLocked: false,
    activeTab: 0,
    calculation: "automatic" as WorkbookPart["calculation"],
  };
  const read: Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => void>> = {
    sheet: ({ name = "", sheetId = "", id = "", state }) =>
      void sheets.push({ name, sheetId, relationshipId: id, visibility: visibilityOf(state) }),
    workbookPr: ({ date1904 }) => void (said.uses1904 = isTrue(date1904)),
    workbookProtection: ({ lockStructure }) => void (said.structureLocked = isTrue(lockStructure)),
    workbookView: ({ activeTab = "0" }) => void (said.activeTab = Number(activeTab)),
    calcPr: ({ calcMode }) => void (said.calculation = calcMode === "manual" ? "manual" : "automatic"),
  };
  let root = "";
  scanTags(xml, (tag) => {
    root ||= tag.name;
    if (tag.kind !== "close") read[tag.name]?.(attributesOf(tag));
  });
  if (root !== "workbook") throw damaged("no workbook inside");
  return { sheets, ...said };
}
