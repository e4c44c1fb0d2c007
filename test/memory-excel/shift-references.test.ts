/** Formulas after columns were inserted or deleted, as Excel would have them. */
import { shiftReferences } from "../../src/memory-excel/ooxml/shift-columns/shift-references";
import type { ColumnEdit } from "../../src/memory-excel/book/column-edit";

const INSERT: ColumnEdit = { kind: "insert", first: 2, count: 2 };
const DELETE: ColumnEdit = { kind: "delete", first: 2, count: 2 };

const shifted = (formula: string, edit: ColumnEdit, own: string | undefined, sheet = "Dati") =>
  shiftReferences(formula, own, { sheet, edit });

test.each<[formula: string, inserted: string, deleted: string]>([
  // columns C and D come or go
  ["=A1+B2", "=A1+B2", "=A1+B2"],
  ["=C1", "=E1", "=#REF!"],
  ["=D1+E1", "=F1+G1", "=#REF!+C1"],
  ["=$E$1+E$1+$E1", "=$G$1+G$1+$G1", "=$C$1+C$1+$C1"],
  ["=SUM(A1:B9)", "=SUM(A1:B9)", "=SUM(A1:B9)"],
  ["=SUM(A1:E9)", "=SUM(A1:G9)", "=SUM(A1:C9)"],
  ["=SUM(B1:C9)", "=SUM(B1:E9)", "=SUM(B1:B9)"],
  ["=SUM(D1:F9)", "=SUM(F1:H9)", "=SUM(C1:D9)"],
  ["=SUM(C1:D9)", "=SUM(E1:F9)", "=SUM(#REF!)"],
  ["=SUM(C:C,B:E)", "=SUM(E:E,B:G)", "=SUM(#REF!,B:C)"],
  ["=SUM($A:$XFD)+SUM(1:1)+SUM(A1:XFD1)", "=SUM($A:$XFD)+SUM(1:1)+SUM(A1:XFD1)", "=SUM($A:$XFD)+SUM(1:1)+SUM(A1:XFD1)"],
  ["=SUM(2:3)", "=SUM(2:3)", "=SUM(2:3)"],
  ["=Dati!E1+'Dati'!E1+DATI!E1", "=Dati!G1+'Dati'!G1+DATI!G1", "=Dati!C1+'Dati'!C1+DATI!C1"],
  ["=Dati!C1", "=Dati!E1", "=Dati!#REF!"],
  ["=Altro!E1+'Altro foglio'!E1", "=Altro!E1+'Altro foglio'!E1", "=Altro!E1+'Altro foglio'!E1"],
  ["=SUM(Dati:Altro!E1)", "=SUM(Dati:Altro!E1)", "=SUM(Dati:Altro!E1)"],
  ["=[1]Dati!E1+'[libro.xlsx]Dati'!E1", "=[1]Dati!E1+'[libro.xlsx]Dati'!E1", "=[1]Dati!E1+'[libro.xlsx]Dati'!E1"],
  ['="E1"&E1&"""E1"', '="E1"&G1&"""E1"', '="E1"&C1&"""E1"'],
  ["=LOG10(E1)+ATAN2(E1,1)+E1(2)", "=LOG10(G1)+ATAN2(G1,1)+E1(2)", "=LOG10(C1)+ATAN2(C1,1)+E1(2)"],
  ["=Totale_E1+E1.x+prezzoE1+E1_", "=Totale_E1+E1.x+prezzoE1+E1_", "=Totale_E1+E1.x+prezzoE1+E1_"],
  ["=1E5+2.5E1", "=1E5+2.5E1", "=1E5+2.5E1"],
  ["=Tabella1[E1]+Tabella1[[#All],[E1]]", "=Tabella1[E1]+Tabella1[[#All],[E1]]", "=Tabella1[E1]+Tabella1[[#All],[E1]]"],
  ['=INDIRECT("E1")', '=INDIRECT("E1")', '=INDIRECT("E1")'],
  ["=XFE1+ZZZ9+A0", "=XFE1+ZZZ9+A0", "=XFE1+ZZZ9+A0"],
  ["=E1:INDEX(A:F,1,2)", "=G1:INDEX(A:H,1,2)", "=C1:INDEX(A:D,1,2)"],
  ["=E1#+@E1", "=G1#+@G1", "=C1#+@C1"],
  ["=XFD1", "=#REF!", "=XFB1"],
  ["=e1", "=G1", "=C1"],
  ["=#REF!+E1", "=#REF!+G1", "=#REF!+C1"],
  ["=CittàE1+Città!E1", "=CittàE1+Città!E1", "=CittàE1+Città!E1"],
])("%s", (formula, inserted, deleted) => {
  expect([shifted(formula, INSERT, "Dati"), shifted(formula, DELETE, "Dati")]).toEqual([inserted, deleted]);
});

test.each<[formula: string, own: string | undefined, sheet: string, inserted: string]>([
  ["=E1+Dati!E1", "Altro", "Dati", "=E1+Dati!G1"],
  ["=E1+'Piano 2024'!E1", "Altro", "Piano 2024", "=E1+'Piano 2024'!G1"],
  ["='L''ente'!E1", "Altro", "L'ente", "='L''ente'!G1"],
  ["=Città!E1", "Altro", "CITTÀ", "=Città!G1"],
  ["'Piano 2024'!$A$1:$E$9,'Piano 2024'!$1:$2", undefined, "Piano 2024", "'Piano 2024'!$A$1:$G$9,'Piano 2024'!$1:$2"],
  ["(Dati!$E$1,Dati!$E$3)", undefined, "Dati", "(Dati!$G$1,Dati!$G$3)"],
  ["E1", undefined, "Dati", "E1"],
])("%s on %s when %s is edited", (formula, own, sheet, inserted) => {
  expect(shifted(formula, INSERT, own, sheet)).toBe(inserted);
});

test.each([
  "=" + "[".repeat(8000),
  "=" + "'".repeat(8000),
  "=" + '"'.repeat(8001),
  "=" + "A1:".repeat(2600),
  "=" + "[[".repeat(2000) + "]".repeat(2000),
  "=" + "$A$1".repeat(2000),
])("hostile text %# is looked through and stays", (formula) => {
  expect(shifted(formula, INSERT, "Dati")).toBe(formula);
});

test("a formula longer than Excel takes stays", () => {
  const formula = `=E1${"+1".repeat(5000)}`;
  expect(shifted(formula, INSERT, "Dati")).toBe(formula);
});
