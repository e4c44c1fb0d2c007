/** An indicator's line of the report. */
import { cellName } from "../grid/address";
import type { Figure } from "../methodology/figure";
import { shownText } from "../plan/lines";
import type { Field } from "../plan/model";
import type { FigureRow } from "./report-document";

const shown = (field: Field | undefined) => (field ? shownText(field.cell) : "");

export function figureRow({
  sheet,
  of,
  indicator,
  target,
  result,
  year,
  achievement,
  status,
  explanation,
}: Figure): FigureRow {
  return {
    sheet,
    cell: cellName(of),
    code: indicator.code ?? "",
    text: indicator.text,
    office: shown(indicator.office),
    year,
    target: shown(target),
    result: shown(result),
    weight: indicator.weight?.value,
    achievement,
    status,
    explanation: explanation.it,
  };
}
