/** The tables of the report: which columns each has. */
import { printRatio } from "../methodology/print-figures";
import { STATUS_NAMES } from "../methodology/status";
import type { Column } from "./html-table";
import { markup, type MarkupContent } from "./markup";
import type { FigureRow, FindingRow, IgnoredRow, MeanRow, UnreadRow } from "./report-document";
import { SEVERITY_NAMES } from "./severity-names";

export const percent = (ratio: number | undefined) => (ratio === undefined ? "–" : printRatio(ratio, "it"));

/** Colour and word: the colour alone says nothing to who cannot see it. */
export const statusMark = ({ status: name }: Pick<FigureRow, "status">) =>
  markup`<span class="status ${name}">${STATUS_NAMES[name].it}</span>`;

const blank = (text: string) => (text === "" ? "–" : text);

/** A code that does not stand in the text itself goes before it. */
function nameOf({ code, text }: FigureRow): MarkupContent {
  return code === "" || text.includes(code) ? text : [markup`<span class="code">${code}</span> `, text];
}

export const FIGURE_COLUMNS: readonly Column<FigureRow>[] = [
  { heading: "Cella", width: 5, content: ({ cell }) => cell },
  { heading: "Indicatore", width: 22, isRowHeading: true, content: nameOf },
  { heading: "Anno", width: 5, isFigure: true, content: ({ year }) => year ?? "–" },
  { heading: "Target", width: 9, content: ({ target }) => blank(target) },
  { heading: "Risultato", width: 8, content: ({ result }) => blank(result) },
  { heading: "Peso", width: 6, isFigure: true, content: ({ weight }) => percent(weight) },
  { heading: "Realizzazione", width: 9, isFigure: true, content: ({ achievement }) => percent(achievement) },
  { heading: "Stato", width: 10, content: statusMark },
  { heading: "Spiegazione", width: 26, content: ({ explanation }) => explanation },
];

export const MEAN_COLUMNS: readonly Column<MeanRow>[] = [
  { heading: "Cella", width: 5, content: ({ cell }) => blank(cell) },
  { heading: "Livello", width: 6, isFigure: true, content: ({ depth }) => depth },
  { heading: "Obiettivo o raggruppamento", width: 22, isRowHeading: true, content: ({ text }) => text },
  { heading: "Peso", width: 6, isFigure: true, content: ({ weight }) => percent(weight) },
  { heading: "Indicatori", width: 14, content: ({ counted }) => counted },
  { heading: "Realizzazione", width: 9, isFigure: true, content: ({ achievement }) => percent(achievement) },
  { heading: "Stato", width: 10, content: statusMark },
  { heading: "Come si ottiene", width: 28, content: ({ explanation }) => explanation },
];

export const FINDING_COLUMNS: readonly Column<FindingRow>[] = [
  { heading: "Gravità", width: 8, content: ({ severity }) => SEVERITY_NAMES[severity].one },
  { heading: "Foglio", width: 14, content: ({ sheet }) => blank(sheet) },
  { heading: "Celle", width: 14, content: ({ places }) => blank(places) },
  { heading: "Segnalazione", width: 42, isRowHeading: true, content: ({ message }) => message },
  { heading: "Che cosa si controlla", width: 22, content: ({ demand }) => demand },
];

export const IGNORED_COLUMNS: readonly Column<IgnoredRow>[] = [
  { heading: "Gravità", width: 8, content: ({ severity }) => SEVERITY_NAMES[severity].one },
  { heading: "Foglio", width: 12, content: ({ sheet }) => blank(sheet) },
  { heading: "Celle", width: 12, content: ({ places }) => blank(places) },
  { heading: "Segnalazione", width: 36, isRowHeading: true, content: ({ message }) => message },
  { heading: "Motivo per cui è ignorata", width: 22, content: ({ reason }) => reason },
  { heading: "Dal", width: 10, content: ({ when }) => blank(when) },
];

export const UNREAD_COLUMNS: readonly Column<UnreadRow>[] = [
  { heading: "Foglio", width: 16, content: ({ sheet }) => sheet },
  { heading: "Celle", width: 10, content: ({ place }) => blank(place) },
  { heading: "Che cosa", width: 34, isRowHeading: true, content: ({ text }) => text },
  { heading: "Perché", width: 40, content: ({ why }) => why },
];
