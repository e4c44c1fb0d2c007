/** The findings of an annex as lines that a reviewer reads: severity, rule, cells, message. Run by itself it writes the golden lists anew. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { cellName, type CellAddress } from "../../src/core/grid/address";
import { DEFAULT_METHODOLOGY } from "../../src/core/methodology/profiles";
import { analyse } from "../../src/core/pipeline";
import type { Finding, Severity } from "../../src/core/rules/finding";
import { ANNEXES, readAnnex, type Annex } from "./truth";

const FOLDER = join(__dirname, "../fixtures/findings");
const SEVERITIES: Readonly<Record<Severity, string>> = { error: "errore", warning: "avviso", note: "nota" };

export const goldenFile = (annex: Annex) => join(FOLDER, `${annex}.md`);

export function annexFindings(annex: Annex): readonly Finding[] {
  return analyse(readAnnex(annex), { methodology: DEFAULT_METHODOLOGY, year: undefined }).findings;
}

function placesOf(cells: readonly CellAddress[]): string {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets
    .map(
      (sheet) =>
        `${sheet}!${cells
          .filter((cell) => cell.sheet === sheet)
          .map(cellName)
          .join(" ")}`,
    )
    .join(", ");
}

/** What the test compares: everything but the wording. */
export function headOf({ severity, rule, cells }: Finding): string {
  return `- ${SEVERITIES[severity]} · ${rule} · ${placesOf(cells)}`;
}

const BETWEEN = " — ";

export const headInLine = (line: string) => line.split(BETWEEN)[0] ?? "";

function listOf(annex: Annex): string {
  const findings = annexFindings(annex);
  const lines = findings.map(
    (finding) => `${headOf(finding)}${BETWEEN}${finding.message.it}${finding.fix ? " *(con correzione)*" : ""}`,
  );
  return [`# ${annex}: ${findings.length} segnalazioni`, "", ...lines, ""].join("\n");
}

if (require.main === module) for (const annex of ANNEXES) writeFileSync(goldenFile(annex), listOf(annex));
