/** What a person with an Italian Excel sees. */
import { renderText } from "../../src/memory-excel/text/render-text";
import type { CellValue } from "../../src/memory-excel/book/cell-record";

const STATUS = '[>=0.9]0.0%" raggiunto";[>=0.5]0.0%" parziale";0.0%" mancato"';

test.each<[CellValue, string, string]>([
  [undefined, "0%", ""],
  [1234.5, "General", "1234,5"],
  [0.1 + 0.2, "General", "0,3"],
  [123456789012, "General", "1,23457E+11"],
  [-5, "General", "-5"],
  ["testo", "General", "testo"],
  ["testo", "0.00", "testo"],
  [true, "General", "VERO"],
  [false, "0.00", "FALSO"],
  [{ error: "#N/A" }, "0.00", "#N/A"],
  [0.8, "0%", "80%"],
  [0.8333, "0.00%", "83,33%"],
  [1234567.891, "#,##0.00", "1.234.567,89"],
  [1234, '#,##0 "€"', "1.234 €"],
  [3, '"n. "0', "n. 3"],
  [43830, "m/d/yyyy", "31/12/2019"],
  [43830, "dd/mm/yyyy", "31/12/2019"],
  [43830.75, "dd/mm/yyyy hh:mm", "31/12/2019 18:00"],
  [43830, "d mmmm yyyy", "31 dicembre 2019"],
  [43830, "[$-410]ddd d mmm yy", "mar 31 dic 19"],
  [0, "dd/mm/yyyy", "00/01/1900"],
  [0, "m/d/yyyy", "00/01/1900"],
  [60, "dd/mm/yyyy", "29/02/1900"],
  [-1, "dd/mm/yyyy", "########"],
  [2958466, "dd/mm/yyyy", "########"],
  [1.5, "[h]:mm", "36:00"],
  [0.95, STATUS, "95,0% raggiunto"],
  [0.9, STATUS, "90,0% raggiunto"],
  [0.65, STATUS, "65,0% parziale"],
  [0.25, STATUS, "25,0% mancato"],
  [12, "@", "12"],
  [5, 'kaputt"', "5"],
])("%j in %s is %s", (value, code, text) => {
  expect(renderText(value, code, "it-IT")).toBe(text);
});

test.each<[CellValue, string, string]>([
  [1234.5, "#,##0.00", "1,234.50"],
  [43830, "m/d/yyyy", "12/31/2019"],
  [true, "General", "TRUE"],
])("in English %j in %s is %s", (value, code, text) => {
  expect(renderText(value, code, "en-US")).toBe(text);
});
