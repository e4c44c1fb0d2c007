/** Waits for Office to start, but not for ever: a pane that stays blank is what users complain of most. */

import { ExcelProblem } from "./host-problem";

/** The oldest Excel API that the product works with (Office LTSC 2021 and later). */
export const REQUIRED_API = "1.13";

export interface OfficeStart {
  /** e.g. `it-IT` */
  readonly displayLanguage: string;
  readonly isExcel: boolean;
  /** whether this Excel has the API that the product needs */
  readonly supported: boolean;
}

/** @throws {ExcelProblem} `no-answer` when Office has not started within `timeoutMs` */
export function officeReady(timeoutMs: number): Promise<OfficeStart> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new ExcelProblem("no-answer", "Office.onReady did not answer")), timeoutMs);
    if (typeof Office === "undefined") return;
    void Office.onReady(({ host }) => {
      clearTimeout(timer);
      resolve({
        displayLanguage: Office.context.displayLanguage,
        isExcel: host === Office.HostType.Excel,
        supported: Office.context.requirements.isSetSupported("ExcelApi", REQUIRED_API),
      });
    });
  });
}
