/** What goes over between the pane and its worker: sheets that did not change go over once, as do the settings' answers. */
import type { Sheet, Workbook } from "../../core/grid/sheet";
import type { Analysis, Settings } from "../../core/pipeline";
import type { Proposal } from "../../core/proposal/propose";

export interface StudyRequest {
  readonly id: number;
  readonly workbook: Omit<Workbook, "sheets">;
  /** a sheet, or the place in the workbook of the request before at which the very same one stood */
  readonly sheets: readonly (Sheet | number)[];
  readonly settings: Settings;
}

/** The pane has workbook and settings itself: both stay its own, so that what it compares by identity stays the same. */
export type TravellingAnalysis = Omit<Analysis, "workbook" | "settings">;

export type StudyAnswer =
  | { readonly id: number; readonly analysis: TravellingAnalysis; readonly proposal: Proposal }
  /** what the core threw; an error loses its own fields on the way, so name and stack go by themselves */
  | { readonly id: number; readonly thrown: { readonly name: string; readonly stack: string } };

/** @param sent the workbook of the request before, as long as the worker still has it */
export function sheetsToSend(workbook: Workbook, sent: Workbook | undefined): StudyRequest["sheets"] {
  const places = new Map(sent?.sheets.map((sheet, place) => [sheet, place]));
  return workbook.sheets.map((sheet) => places.get(sheet) ?? sheet);
}

/** The workbook of a request in the worker. @throws when it names a sheet that was not sent */
export function workbookOf({ workbook, sheets }: StudyRequest, received: Workbook | undefined): Workbook {
  return {
    ...workbook,
    sheets: sheets.map((sheet) => {
      const found = typeof sheet === "number" ? received?.sheets[sheet] : sheet;
      if (!found) throw new RangeError("a sheet that was not sent");
      return found;
    }),
  };
}
