/** What the workbook part says: its sheets in tab order, its date system, whether its structure is locked. */
import { damaged } from "../not-a-workbook";
import { ownEntry } from "./own-entry";
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
  // By the elements around each: extensions hold elements of the same names, which say other things.
  const read: Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => void>> = {
    "workbook/sheets/sheet": ({ name = "", sheetId = "", id = "", state }) =>
      void sheets.push({ name, sheetId, relationshipId: id, visibility: visibilityOf(state) }),
    "workbook/workbookPr": ({ date1904 }) => void (said.uses1904 = isTrue(date1904)),
    "workbook/workbookProtection": ({ lockStructure }) => void (said.structureLocked = isTrue(lockStructure)),
    "workbook/bookViews/workbookView": ({ activeTab = "0" }) => void (said.activeTab = Number(activeTab)),
    "workbook/calcPr": ({ calcMode }) => void (said.calculation = calcMode === "manual" ? "manual" : "automatic"),
  };
  let root = "";
  const around: string[] = [];
  scanTags(xml, (tag) => {
    root ||= tag.name;
    if (tag.kind === "close") around.pop();
    else ownEntry(read, [...around, tag.name].join("/"))?.(attributesOf(tag));
    if (tag.kind === "open") around.push(tag.name);
  });
  if (root !== "workbook") throw damaged("no workbook inside");
  return { sheets, ...said };
}
