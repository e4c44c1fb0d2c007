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
  const rows = indicators.map<Record<string, Content>>(({ text, algorithm = "n. iniziative >= 3", result, target, next, achievement }, index) => {
    const row = index + 6;
    const cells: Record<string, Content | undefined> = {
      [`A${row}`]: text ?? `S1.1.1-${String.fromCharCode(97 + index)} Numero di iniziative realizzate`,
      [`B${row}`]: algorithm,
      [`C${row}`]: result,
      [`D${row}`]: target,
      [`E${row}`]: next,
      [`F${row}`]: achievement,
    };
    return Object.fromEntries(Object.entries(cells).flatMap(([at, cell]) => (cell === undefined ? [] : [[at, cell]])));
  });
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
