/** A small office dashboard for tests of rules: one objective, one row per indicator, the columns of the Massa-Carrara annex. */
import type { DrawnCell, DrawnSheet } from "./make-xlsx";

type Content = DrawnCell | number | string;

export interface DrawnIndicator {
  readonly text?: string;
  readonly algorithm?: Content;
  readonly result?: Content;
  readonly target?: Content;
  readonly next?: Content;
  readonly achievement?: Content;
}

/** `30/06/2019` as Excel stores it. */
export function day(serial: number): DrawnCell {
  return { value: serial, format: "dd/mm/yyyy" };
}

export function percent(ratio: number): DrawnCell {
  return { value: ratio, format: "0%" };
}

/** Columns: A indicator, B algorithm, C result 2019, D target 2019, E target 2020, F achievement. Indicators start in row 6. */
export function drawDashboard(indicators: readonly DrawnIndicator[], name = "Ufficio"): DrawnSheet {
  const rows = indicators.map<Record<string, Content>>(
    ({ text, algorithm = "n. iniziative >= 3", result, target, next, achievement }, index) => {
      const row = index + 6;
      const cells: Record<string, Content | undefined> = {
        [`A${row}`]: text ?? `S1.1.1-${String.fromCharCode(97 + index)} Numero di iniziative realizzate`,
        [`B${row}`]: algorithm,
        [`C${row}`]: result,
        [`D${row}`]: target,
        [`E${row}`]: next,
        [`F${row}`]: achievement,
      };
      return Object.fromEntries(
        Object.entries(cells).flatMap(([at, cell]) => (cell === undefined ? [] : [[at, cell]])),
      );
    },
  );
  return {
    name,
    cells: {
      A1: "Obiettivi dell'ufficio",
      A3: "OBIETTIVI / INDICATORI STRATEGICI / OPERATIVI",
      B3: "Algoritmo",
      C3: "Risultato 2019",
      D3: "Target 2019",
      E3: "Target 2020",
      F3: "% Realizz parametrata",
      A4: "OB 1: SERVIZI ALLE IMPRESE",
      A5: "1.1 Migliorare i servizi",
      ...rows.reduce((all, row) => ({ ...all, ...row }), {}),
    },
  };
}

/** The headings of a dashboard whose first column holds objectives and indicators alike. */
export const DASHBOARD = [
  "OBIETTIVI / INDICATORI STRATEGICI / OPERATIVI",
  "Algoritmo",
  "Risultato 2019",
  "Target 2019",
  "Target 2020",
  "% Realizz parametrata",
  "UFFICIO",
  "OB IND",
] as const;
/** The headings of a tree: the same plan without results. */
export const TREE = [
  "OBIETTIVI / INDICATORI STRATEGICI / OPERATIVI",
  "Budget",
  "Algoritmo",
  "Target 2019",
  "Target 2020",
] as const;

/** Any table: headings in row 3, one row below for each of `rows`; an empty text leaves the cell empty. */
export function drawTable(
  headings: readonly string[],
  rows: readonly (readonly Content[])[],
  name = "Piano",
): DrawnSheet {
  const lines: readonly (readonly Content[])[] = [headings, ...rows];
  const cells = lines.flatMap((line, index) =>
    line.flatMap((content, column) =>
      content === "" ? [] : [[`${String.fromCharCode(65 + column)}${index + 3}`, content] as const],
    ),
  );
  return { name, cells: { A1: "Piano della performance", ...Object.fromEntries(cells) } };
}

const PLAN_COLUMNS = {
  objective: "Obiettivo operativo",
  indicator: "Indicatore",
  algorithm: "Algoritmo",
  weight: "Peso",
  unit: "U.M.",
  baseline: "Valore 2018",
  target: "Target 2019",
  next: "Target 2020",
  result: "Risultato 2019",
  achievement: "% realizzazione",
  status: "Stato",
  office: "Ufficio",
  note: "Note",
  type: "Tipologia",
  source: "Fonte",
} as const;

export type PlanRow = Partial<Record<keyof typeof PLAN_COLUMNS, Content>>;

/**
 * A table with every field. Columns: A objective, B indicator, C algorithm, D weight, E unit, F baseline, G target 2019, H target 2020,
 * I result, J achievement, K status, L office, M note, N type, O source. Rows start in row 4; the first stands under `1.1 Accoglienza`.
 */
export function drawPlan(rows: readonly PlanRow[], name = "Piano"): DrawnSheet {
  const keys = Object.keys(PLAN_COLUMNS) as (keyof typeof PLAN_COLUMNS)[];
  const filled = rows.map((row, index) => ({
    indicator: `Numero di iniziative ${"abcdefgh".charAt(index)}`,
    target: 5,
    ...(index === 0 ? { objective: "1.1 Accoglienza" } : {}),
    ...row,
  }));
  return drawTable(
    Object.values(PLAN_COLUMNS),
    filled.map((row: PlanRow) => keys.map((key) => row[key] ?? "")),
    name,
  );
}
