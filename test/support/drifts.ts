/** The ways in which the annexes drift (domain.md, "What drifts in real files"). */
import { areaContains, type Area } from "../../src/core/grid/address";
import {
  insertColumn,
  insertRow,
  NEW,
  newText,
  pick,
  textCell,
  textIn,
  widthOf,
  withText,
  type Drift,
  type DriftSheet,
  type Piece,
} from "./drift";

/** Other words for the annexes' headings; keys are lower case. */
const SYNONYMS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  "obiettivi / indicatori strategici / operativi": [
    "Obiettivi e indicatori",
    "OBIETTIVO / INDICATORE",
    "Obiettivi/KPI",
  ],
  algoritmo: ["Formula di calcolo", "Modalità di calcolo", "Formula"],
  indicatore: ["KPI", "Indicatori", "Indicatore di performance"],
  indicatori: ["Indicatore", "KPI", "INDICATORI"],
  "% realizz parametrata": ["% raggiungimento", "Grado di raggiungimento", "% di realizzazione"],
  ufficio: ["Unità organizzativa", "Servizio responsabile", "U.O."],
  "servizi interni coinvolti": ["Unità organizzative coinvolte", "Uffici coinvolti", "Struttura responsabile"],
  "u.m.": ["Unità di misura", "UM", "unità misura"],
  peso: ["Peso %", "Pesi", "Ponderazione"],
  budget: ["Risorse economiche", "Risorse", "Budget assegnato"],
  "programmi di intervento": ["Programma", "Programma di intervento", "PROGRAMMI"],
  "obiettivi operativi": ["Obiettivo operativo", "OBIETTIVI OPERATIVI", "Ob. operativo"],
  "obiettivo operativo": ["Obiettivi operativi", "OBIETTIVO OPERATIVO"],
  "obiettivi strategici": ["Obiettivo strategico", "OBIETTIVI STRATEGICI"],
  target: ["Valore target", "Risultato atteso", "Valore atteso", "TARGET"],
};
const TARGETS = ["Target", "Valore target", "Valore atteso", "Risultato atteso", "Valore obiettivo"] as const;
const RESULTS = ["Risultato", "Consuntivo", "Valore raggiunto", "Valore conseguito", "Valore effettivo"] as const;
const BASELINES = ["Valore storico", "Baseline", "Valore iniziale"] as const;

/** Whether a text is a heading of the annexes. */
function isHeading(text: string): boolean {
  const plain = text.toLowerCase().trim();
  return (
    plain in SYNONYMS ||
    /^(?:target|risultato|valore|valori)(?: 20\d\d)?$/.test(plain) ||
    /^(?:indicatori \(100%\)|ob ind|area|prospettiva performance|20\d\d)$/.test(plain)
  );
}

/** Rows that are headings: at least two of their cells are. */
export function headingRows({ rows }: DriftSheet): number[] {
  return rows.flatMap((line, row) => (line.filter((piece) => isHeading(textIn(piece))).length >= 2 ? [row] : []));
}

function mapHeadings(sheet: DriftSheet, change: (piece: Piece, text: string) => Piece): DriftSheet {
  const heads = new Set(headingRows(sheet));
  const rows = sheet.rows.map((line, row) =>
    heads.has(row) ? line.map((piece) => (isHeading(textIn(piece)) ? change(piece, textIn(piece)) : piece)) : line,
  );
  return { ...sheet, rows };
}

/** One choice a sheet, as an office writes its headings in one way. */
export const synonyms: Drift = (sheet, random) => {
  const target = pick(TARGETS, random);
  const result = pick(RESULTS, random);
  const baseline = pick(BASELINES, random);
  const others = new Map(Object.entries(SYNONYMS).map(([key, choices]) => [key, pick(choices, random)]));
  return mapHeadings(sheet, (piece, text) => {
    const year = /20\d\d$/.exec(text)?.[0] ?? "";
    if (/^target 20/i.test(text)) return withText(piece, `${target} ${year}`);
    if (/^risultato 20/i.test(text)) return withText(piece, `${result} ${year}`);
    if (/^valor[ei] 20/i.test(text)) return withText(piece, `${baseline} ${year}`);
    return withText(piece, others.get(text.toLowerCase()) ?? text);
  });
};

const accentless = (text: string) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");

export const typography: Drift = (sheet, random) => {
  const style = pick([(text: string) => text.toUpperCase(), (text: string) => text.toLowerCase(), accentless], random);
  const blank = pick(["\u00a0", "\n", "  "], random);
  return mapHeadings(sheet, (piece, text) =>
    /^\d+$/.test(text) ? piece : withText(piece, `${style(text).replace(/ /g, blank)} `),
  );
};

/** Titles and empty rows above, an empty column to the left. */
export const shifted: Drift = (sheet, random) => {
  let moved = insertColumn(sheet, 0, () => NEW);
  const titles = ["Camera di Commercio", "Piano della performance", ""].slice(0, 1 + Math.floor(random() * 3));
  for (const title of titles) moved = insertRow(moved, 0, title === "" ? [] : [NEW, newText(title)]);
  return insertRow(moved, titles.length, []);
};

/** Columns that merged areas tie together move together; titles that stand alone in their row stay where they are. */
export const permuted: Drift = (sheet, random) => {
  const lone = new Set(
    sheet.rows.flatMap((line, row) => (line.filter((piece) => textIn(piece) !== "").length === 1 ? [row] : [])),
  );
  const stays = (area: Area) => area.rows === 1 && area.columns > 1 && lone.has(area.row);
  const groups: number[][] = [];
  for (let column = 0; column < widthOf(sheet); column += 1) {
    const tied = sheet.merged.some(
      (area) => !stays(area) && area.column < column && column < area.column + area.columns,
    );
    const last = groups[groups.length - 1];
    if (tied && last) last.push(column);
    else groups.push([column]);
  }
  const order = groups
    .map((group) => ({ group, key: random() }))
    .sort((left, right) => left.key - right.key)
    .flatMap(({ group }) => group);
  const across = new Set(sheet.merged.filter(stays).map(({ row }) => row));
  const rows = sheet.rows.map((line, row) =>
    across.has(row) || (lone.has(row) && row < 3) ? line : order.map((column) => line[column] ?? NEW),
  );
  const merged = sheet.merged.map((area) => (stays(area) ? area : { ...area, column: order.indexOf(area.column) }));
  return { ...sheet, rows, merged };
};

export const unmergedBlank: Drift = (sheet) => ({ ...sheet, merged: [] });

export const unmergedFilled: Drift = (sheet) => {
  const rows = sheet.rows.map((line, row) =>
    line.map((piece, column): Piece => {
      const area = sheet.merged.find((one) => areaContains(one, { row, column }));
      const owner = area && sheet.rows[area.row]?.[area.column];
      return owner === undefined || owner === piece ? piece : { cell: owner.cell, from: undefined };
    }),
  );
  return { ...sheet, rows, merged: [] };
};

export const allText: Drift = (sheet) => ({
  ...sheet,
  rows: sheet.rows.map((line) =>
    line.map((piece) => (typeof piece.cell.value === "number" ? withText(piece, piece.cell.text) : piece)),
  ),
});

const EXTRA = ["Fonte dei dati", "Stakeholder", "Referente", "Codice", ""] as const;

export const extraColumns: Drift = (sheet, random) => {
  const heads = new Set(headingRows(sheet));
  const heading = pick(EXTRA, random);
  const at = Math.floor(random() * (widthOf(sheet) + 1));
  const filled = random() < 0.5;
  const isLone = (row: number) => (sheet.rows[row] ?? []).filter((piece) => textIn(piece) !== "").length <= 2;
  const wider = insertColumn(sheet, at, (row) => {
    if (heads.has(row)) return heading === "" ? NEW : newText(heading);
    return filled && heading !== "" && !isLone(row) && row > Math.min(...heads) ? newText(`X${row}`) : NEW;
  });
  return random() < 0.5 ? { ...wider, hiddenColumns: [...wider.hiddenColumns, at] } : wider;
};

/** The heading again after a page break, with the page's mark. */
export const repeatedHeadings: Drift = (sheet, random) => {
  const [head, ...more] = headingRows(sheet);
  if (head === undefined || more.length > 0 || sheet.rows.length - head < 8) return sheet;
  const at = head + 4 + Math.floor(random() * (sheet.rows.length - head - 5));
  const crossed = sheet.merged.some((area) => area.row < at && at < area.row + area.rows);
  if (crossed) return sheet;
  const again = (sheet.rows[head] ?? []).map(({ cell }): Piece => ({ cell, from: undefined }));
  return insertRow(insertRow(sheet, at, again), at, [newText("Pag. 2 di 3")]);
};

/** Totals, notes and signatures below. */
export const footed: Drift = (sheet) => {
  const width = widthOf(sheet);
  const last = Array.from({ length: width }, (_, column) => (column === width - 1 ? newText("100%") : NEW));
  const total = [newText("Totale"), ...last.slice(1)];
  const tail = [
    total,
    [],
    [newText("Nota: i valori sono stati approvati dalla Giunta.")],
    [NEW, newText("Il Segretario Generale")],
    [newText("Pag. 3 di 3")],
  ];
  return { ...sheet, rows: [...sheet.rows, ...tail] };
};

const DATED = /^(.*\S)\s+(20\d\d)$/;

/** `Target` over `2019 | 2020 | 2021`: years go down a row, other headings are merged over both. */
export const twoRowHeadings: Drift = (sheet) => {
  const heads = headingRows(sheet);
  let moved = sheet;
  for (const row of [...heads].reverse()) {
    const line = moved.rows[row] ?? [];
    if (!line.some((piece) => DATED.test(textIn(piece)))) continue;
    const lower = line.map((piece) =>
      DATED.test(textIn(piece)) ? newText(DATED.exec(textIn(piece))?.[2] ?? "") : NEW,
    );
    const upper = line.map((piece) =>
      DATED.test(textIn(piece)) ? withText(piece, DATED.exec(textIn(piece))?.[1] ?? "") : piece,
    );
    const grown = insertRow(moved, row + 1, lower);
    const groups: Area[] = [];
    const rows = grown.rows.map((one, at) => (at === row ? keepFirsts(upper, row, groups) : one));
    const taken = (column: number) => grown.merged.some((area) => areaContains(area, { row, column }));
    const tall = line.flatMap((piece, column) =>
      textIn(piece) !== "" && !DATED.test(textIn(piece)) && !taken(column)
        ? [{ row, column, rows: 2, columns: 1 }]
        : [],
    );
    const merged = grown.merged.map((area) => (area.row === row && area.rows === 1 ? { ...area, rows: 2 } : area));
    moved = { ...grown, rows, merged: [...merged, ...groups, ...tall] };
  }
  return moved;
};

/** Equal neighbours become one merged group. */
function keepFirsts(line: readonly Piece[], row: number, groups: Area[]): Piece[] {
  return line.map((piece, column) => {
    const text = textIn(piece);
    if (text === "") return piece;
    if (textIn(line[column - 1]) === text) return { ...NEW, from: piece.from };
    let columns = 1;
    while (textIn(line[column + columns]) === text) columns += 1;
    if (columns > 1) groups.push({ row, column, rows: 1, columns });
    return piece;
  });
}

/** Columns for results beside targets, as offices add them in the course of the year. */
export const resultColumns: Drift = (sheet, random) => {
  const heads = headingRows(sheet);
  if (heads.some((row) => (sheet.rows[row] ?? []).some((piece) => /risultato|realizz/i.test(textIn(piece)))))
    return sheet;
  const width = widthOf(sheet);
  const inHead = new Set(heads);
  const filled = random() < 0.5;
  const measured = (row: number) =>
    row > Math.min(...heads) &&
    !inHead.has(row) &&
    (sheet.rows[row] ?? []).filter((piece) => textIn(piece) !== "").length > 2;
  const result = insertColumn(sheet, width, (row) =>
    inHead.has(row) ? newText("Risultato") : filled && measured(row) ? { cell: textCell("5"), from: undefined } : NEW,
  );
  return insertColumn(result, width + 1, (row) => (inHead.has(row) ? newText("% raggiungimento") : NEW));
};

export const DRIFTS: Readonly<Record<string, Drift>> = {
  synonyms,
  typography,
  shifted,
  permuted,
  unmergedBlank,
  unmergedFilled,
  allText,
  extraColumns,
  repeatedHeadings,
  footed,
  twoRowHeadings,
  resultColumns,
};
