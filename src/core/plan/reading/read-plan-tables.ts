/** The tables of a sheet that are a plan's; a table that only looks like one is left out. */
import type { Sheet } from "../../grid/sheet";
import type { TableCorrection } from "../correction";
import { fold } from "../../values/fold";
import { shownText, type Line } from "../lines";
import { readHeading } from "../words/read-heading";
import { cellsUnder, type TableDraft } from "./draft";
import { readSheet } from "./read-sheet";
import type { SheetReading } from "./sheet-reading";
import { readFieldCards } from "./field-cards";

const SAMPLE_ROWS = 200;
const ENOUGH = 0.2;
/** Roles that only plans have beside indicators and years; statistics have units and algorithms too. */
const SUPPORT = new Set([
  "weight",
  "result",
  "achievement",
  "baseline",
  "status",
  "objective",
  "strategic-objective",
  "operational-objective",
  "programme",
  "area",
]);
const DEMAND = /[<>=≤≥]|\b(?:entro|almeno|minimo|massimo|non (?:piu|oltre|inferiore|superiore)|n\.\s?\d)/;

/** Titles of tables whose years are targets, and titles that make it likely. */
const SAYS_TARGETS = /\b(?:target|(?:valori|risultati) (?:attesi|obiettivo))\b/;
const SAYS_PLAN = /\b(?:piano|piao|performance|obiettivi)\b/;
const MEASURED = /%|\d[/.-]\d|[a-z]{4}/;

/** Results alone are a survey's; with their percentages or statuses somebody measured them against something. */
const wasMeasured = ({ columns }: TableDraft) =>
  columns.all.some(({ role }) => role === "achievement" || role === "status");

/**
 * Years without the word target are a plan's only beside other columns of a plan, or where cells demand something:
 * otherwise they are a time series of a benchmark. Under an objective one percentage, date or word is enough.
 */
function asksForSomething(draft: TableDraft): boolean {
  const { sheet, head, columns, rows, titles } = draft;
  if (head.correction !== undefined) return true;
  const targets = columns.all.filter(({ role }) => role === "target");
  const named = targets.some(({ heading }) => heading?.reading.role === "target");
  // `Obiettivi | Risultato atteso`: what is expected is said in words, and is what is measured.
  const isWorded = columns.all.some(
    ({ role, heading }) => role === "indicator" && /^risultat[oi] attes/i.test(heading?.text ?? ""),
  );
  if (targets.length === 0) return wasMeasured(draft) || isWorded;
  if (named || columns.all.some(({ role }) => SUPPORT.has(role))) return true;
  const cells = rows.slice(0, SAMPLE_ROWS).flatMap((row) => cellsUnder(sheet, row, targets));
  const texts = cells.map((cell) => fold(shownText(cell)));
  if (head.owner !== undefined) return texts.some((text) => DEMAND.test(text) || MEASURED.test(text));
  const demands = texts.filter((text) => DEMAND.test(text)).length;
  const title = fold(titles.join(" "));
  return SAYS_TARGETS.test(title) || demands >= texts.length * ENOUGH || (demands > 0 && SAYS_PLAN.test(title));
}

const LONGEST_WORD = 14;

/** A glossary or a guide also sets `Indicatore` and `Target` beside texts: cards of a plan demand something there. */
function holdsDemands({ sheet, head, columns, rows }: TableDraft): boolean {
  if (head.correction !== undefined) return true;
  const targets = columns.all.filter(({ role }) => role === "target");
  const texts = rows
    .slice(0, SAMPLE_ROWS)
    .flatMap((row) => cellsUnder(sheet, row, targets).map((cell) => fold(shownText(cell))));
  const filled = texts.filter((text) => text !== "");
  return filled.every(
    (text) => (text.length <= LONGEST_WORD && readHeading(text) === undefined) || /\d/.test(text) || DEMAND.test(text),
  );
}

const LABELS: ReadonlySet<string> = new Set([
  "indicator",
  "target",
  "result",
  "achievement",
  "baseline",
  "weight",
  "unit",
  "algorithm",
]);

const LONGEST_LABEL = 24;

/** Rows that all begin with `Target`, `Risultato 2024`: fields of a card under what only looks like a heading. */
function readsLabels({ head, rows }: TableDraft): boolean {
  const readings = rows.slice(0, SAMPLE_ROWS).map(({ entry: { text } }) => {
    const reading = text.length > LONGEST_LABEL ? undefined : readHeading(text);
    return reading?.strict === true && LABELS.has(reading.role) ? reading : undefined;
  });
  // One word may be measured under a name such as `Attesa`.
  const areLabels = readings.length > 1 || readings.some((reading) => reading?.year !== undefined);
  return head.correction === undefined && areLabels && readings.every((reading) => reading !== undefined);
}

export function readPlanTables(
  sheet: Sheet,
  lines: readonly Line[],
  corrections: readonly TableCorrection[],
): SheetReading {
  const { tables, decided } = readSheet(sheet, lines, corrections);
  const plans = tables.filter((draft) => draft.rows.length > 0 && !readsLabels(draft) && asksForSomething(draft));
  if (plans.length > 0 || decided.length > 0) return { tables: plans, decided };
  const cards = readFieldCards(sheet, lines, corrections);
  return { ...cards, tables: cards.tables.filter(holdsDemands) };
}
