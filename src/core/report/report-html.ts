/** The report as one HTML page that needs nothing else: no script, no picture, no address. */
import { STATUSES } from "../methodology/assessment";
import { STATUS_NAMES } from "../methodology/status";
import type { Severity } from "../rules/finding";
import { bodySection } from "./body-section";
import { htmlTable } from "./html-table";
import { markup, type Markup } from "./markup";
import type { ReportDocument, SheetReport } from "./report-document";
import { REPORT_STYLE } from "./report-style";
import { FIGURE_COLUMNS, FINDING_COLUMNS, IGNORED_COLUMNS, MEAN_COLUMNS, UNREAD_COLUMNS } from "./report-tables";
import { SEVERITY_NAMES } from "./severity-names";

interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: (report: ReportDocument) => Markup;
}

const none = (sentence: string): Markup => markup`<p>${sentence}</p>\n`;

const SECTIONS: readonly Section[] = [
  { id: "sintesi", title: "Sintesi", body: summary },
  { id: "metodologia", title: "Metodologia in vigore", body: methodology },
  { id: "ente", title: "Ente nel suo insieme: medie e conteggi", body: ({ body }) => bodySection(body) },
  { id: "realizzazione", title: "Realizzazione di indicatori e obiettivi, foglio per foglio", body: figures },
  { id: "segnalazioni", title: "Segnalazioni aperte", body: openFindings },
  { id: "ignorate", title: "Segnalazioni ignorate, con il motivo", body: ignoredFindings },
  { id: "non-letto", title: "Che cosa non è stato letto o valutato, e perché", body: unread },
];

/** Short sections share a page with what stands before them. */
const TOGETHER: ReadonlySet<string> = new Set(["sintesi", "metodologia", "ignorate"]);

export function reportHtml(report: ReportDocument): string {
  const title = `Relazione sulla performance: ${report.workbook}`;
  const links = SECTIONS.map(({ id, title: name }) => markup`<li><a href="#${id}">${name}</a></li>\n`);
  const sections = SECTIONS.map((section) => sectionMarkup(section, report));
  return markup`<!DOCTYPE html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ html: REPORT_STYLE }}</style>
</head>
<body>
<a class="skip" href="#contenuto">Vai al contenuto</a>
<header>
<h1>${title}</h1>
<p>${heading(report)}</p>
</header>
<nav aria-label="Indice">
<ul>
${links}</ul>
</nav>
<main id="contenuto" tabindex="-1">
${sections}</main>
<footer><p>Percentuali ricalcolate dalle celle della cartella di lavoro con la metodologia indicata: ogni riga dice come la sua si ottiene.</p></footer>
</body>
</html>
`.html;
}

function sectionMarkup({ id, title, body }: Section, report: ReportDocument): Markup {
  const style = TOGETHER.has(id) ? markup` class="together"` : "";
  return markup`<section aria-labelledby="${id}">
<h2 id="${id}"${style}>${title}</h2>
${body(report)}</section>
`;
}

const INTERIM =
  "Monitoraggio intermedio: i risultati si misurano contro il target dell'intero anno e sono aggiornati al";

function heading({ day, years, interim }: ReportDocument): string {
  const measured =
    years.length === 0
      ? "Nessun anno misurato."
      : `${years.length === 1 ? "Anno misurato" : "Anni misurati"}: ${years.join(", ")}.`;
  const soFar = interim.length === 0 ? "" : ` ${INTERIM} ${interim.join(", ")}.`;
  return `${day === "" ? "" : `Situazione al ${day}. `}${measured}${soFar}`;
}

interface Count {
  readonly name: Markup | string;
  readonly count: number;
}

function summary({ body, open, ignored, unread: left }: ReportDocument): Markup {
  const statuses = STATUSES.map((status): Count => ({
    name: markup`<span class="status ${status}">${STATUS_NAMES[status].it}</span>`,
    count: body.counts[status],
  }));
  const severities = (Object.keys(SEVERITY_NAMES) as Severity[]).map((severity): Count => ({
    name: SEVERITY_NAMES[severity].more,
    count: open.filter((finding) => finding.severity === severity).length,
  }));
  const others: readonly Count[] = [
    { name: "segnalazioni ignorate con un motivo", count: ignored.length },
    { name: "voci non lette o non valutate", count: left.length },
  ];
  return markup`<p>${body.counting}</p>
${countTable("conta-stati", `Indicatori per stato: ${body.total}`, statuses)}
${countTable("conta-segnalazioni", "Segnalazioni", [...severities, ...others])}`;
}

function countTable(id: string, caption: string, rows: readonly Count[]): Markup {
  const columns = [
    { heading: "Voce", width: 70, isRowHeading: true as const, content: ({ name }: Count) => name },
    { heading: "Numero", width: 30, isFigure: true as const, content: ({ count }: Count) => count },
  ];
  return htmlTable({ id, caption, columns, rows, isNarrow: true });
}

function methodology({ methodology: { name, sentences } }: ReportDocument): Markup {
  return markup`<p><strong>${name}</strong></p>\n<ul>\n${sentences.map((sentence) => markup`<li>${sentence}</li>\n`)}</ul>\n`;
}

function figures({ sheets }: ReportDocument): Markup {
  if (sheets.length === 0) return none("Nessuna tabella di piano riconosciuta.");
  return markup`${sheets.map(sheetMarkup)}`;
}

function sheetMarkup({ sheet, figures: rows, means }: SheetReport, index: number): Markup {
  return markup`<h3>${sheet}</h3>
${htmlTable({ id: `indicatori-${index + 1}`, caption: `${sheet}: indicatori`, columns: FIGURE_COLUMNS, rows })}
${htmlTable({ id: `obiettivi-${index + 1}`, caption: `${sheet}: medie di obiettivi e raggruppamenti`, columns: MEAN_COLUMNS, rows: means })}`;
}

function openFindings({ open }: ReportDocument): Markup {
  if (open.length === 0) return none("Nessuna segnalazione aperta.");
  return htmlTable({
    id: "tabella-segnalazioni",
    caption: "Segnalazioni, nell'ordine dei fogli",
    columns: FINDING_COLUMNS,
    rows: open,
  });
}

function ignoredFindings({ ignored }: ReportDocument): Markup {
  if (ignored.length === 0) return none("Nessuna segnalazione è stata ignorata.");
  return htmlTable({
    id: "tabella-ignorate",
    caption: "Segnalazioni ignorate",
    columns: IGNORED_COLUMNS,
    rows: ignored,
  });
}

function unread({ unread: rows }: ReportDocument): Markup {
  if (rows.length === 0) return none("È stato letto e valutato tutto.");
  return htmlTable({
    id: "tabella-non-letto",
    caption: "Fogli, tabelle e indicatori rimasti fuori",
    columns: UNREAD_COLUMNS,
    rows,
  });
}
