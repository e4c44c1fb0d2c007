/** Why a table gets no result columns. */
import type { Area } from "../../grid/address";
import { isSureEnough } from "../../plan/confidence";
import type { PlanTable } from "../../plan/model";
import type { Bilingual } from "../../values/language";

export type LeftAloneCode = "unsure" | "protected" | "fields-in-rows" | "side-by-side" | "no-target" | "complete";

export const LEFT_ALONE_REASONS: Readonly<Record<LeftAloneCode, Bilingual<string>>> = {
  unsure: {
    it: "Le colonne della tabella sono da confermare nella scheda Fogli prima di aggiungerne altre.",
    en: "The table's columns are to be confirmed in the Sheets tab before others are added.",
  },
  protected: {
    it: "Il foglio è protetto: togliere la protezione in Revisione, aggiungere le colonne e proteggerlo di nuovo.",
    en: "The sheet is protected: unprotect it in Review, add the columns and protect it again.",
  },
  "fields-in-rows": {
    it: "Ogni dato sta su una riga sua, con l'etichetta a sinistra: non c'è un'intestazione sotto cui aggiungere colonne.",
    en: "Every field has a line of its own with its label at the left: there is no heading under which columns could stand.",
  },
  "side-by-side": {
    it: "Accanto c'è un'altra tabella sulle stesse righe: nuove colonne la sposterebbero o la taglierebbero.",
    en: "Another table stands beside it on the same rows: new columns would move it or cut through it.",
  },
  "no-target": {
    it: "La tabella non ha un target per l'anno scelto.",
    en: "The table has no target for the chosen year.",
  },
  complete: { it: "La tabella ha già queste colonne.", en: "The table already has these columns." },
};

export interface TableLeftAlone {
  readonly sheet: string;
  readonly range: Area;
  readonly code: LeftAloneCode;
  readonly why: Bilingual<string>;
}

export function leftAlone({ sheet, range }: PlanTable, code: LeftAloneCode): TableLeftAlone {
  return { sheet, range, code, why: LEFT_ALONE_REASONS[code] };
}

/** What keeps columns away whatever the year; undefined when nothing does. */
export function obstacleOf(
  table: PlanTable,
  isProtected: boolean,
  all: readonly PlanTable[],
): LeftAloneCode | undefined {
  if (table.headings.length === 0) return "fields-in-rows";
  if (all.some((other) => other !== table && other.sheet === table.sheet && shareRows(table.range, other.range)))
    return "side-by-side";
  if (!isSureEnough(table)) return "unsure";
  return isProtected ? "protected" : undefined;
}

const shareRows = (left: Area, right: Area) => left.row < right.row + right.rows && right.row < left.row + left.rows;
