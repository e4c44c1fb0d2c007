/** `range.clear`. */
import { ApiFault } from "../api-fault";
import { positionsOf } from "../book/areas";
import { recordAt, storeRecord } from "../book/book-sheet";
import { refuseTornMerges, unmergeArea } from "../book/merge-areas";
import { emptyCell, refusePartOfArray } from "../book/write-cells";
import { word } from "./arguments";
import { noticed } from "./notice";
import { refuseUnwritable } from "./range-cells";
import { removeLinks } from "./range-link";
import type { Session } from "./session";
import { breakSpills } from "./spills";
import { followHeadings } from "./table-headings";
import type { RangeTarget } from "./targets";

/** the first cell format of a file */
const NORMAL = 0;

function clearContents(range: RangeTarget, session: Session): void {
  refuseUnwritable(range, session);
  refusePartOfArray(range.sheet, range.area);
  noticed(session, range.sheet, range.area, () => {
    breakSpills(range.sheet, range.area);
    for (const at of positionsOf(range.area)) emptyCell(range.sheet, at);
    followHeadings(range.sheet, range.area, session);
    session.touch(range.sheet, range.area);
  });
}

/** Every format goes back to that of the Normal style; merged areas come apart, as when a person clears formats. */
function clearFormats(range: RangeTarget, session: Session): void {
  refuseUnwritable(range, session);
  const { sheet, area } = range;
  refuseTornMerges(sheet, area);
  for (const at of positionsOf(area)) {
    const record = recordAt(sheet, at);
    if (record.style !== NORMAL) storeRecord(sheet, at, { ...record, style: NORMAL });
  }
  unmergeArea(sheet, area);
}

const CLEAR: Readonly<Record<string, (range: RangeTarget, session: Session) => void>> = {
  contents: clearContents,
  formats: clearFormats,
  all(range, session) {
    clearContents(range, session);
    clearFormats(range, session);
    removeLinks(range);
  },
};

export function clear(range: RangeTarget, applyTo: unknown, session: Session): void {
  const run = CLEAR[word(applyTo, "all")];
  if (!run) throw new ApiFault("NotImplemented", `clear(${word(applyTo, "all")})`);
  run(range, session);
}
