/** A code is the text that was typed, not the date or the number that Excel made of it. */
import type { Cell } from "../../grid/cell";
import type { Field } from "../../plan/model";
import { isDateFormat, isPercentFormat, isTimeFormat } from "../../values/number-format";
import { codeCells } from "../evidence/code-cells";
import { defineRule } from "../rule";
import { addressOf } from "../wording";

type Fault = "date" | "number" | "decimal";
const FAULTS: readonly Fault[] = ["date", "number", "decimal"];

/** `1.2`, `I1.10`: a code whose dots part its numbers. */
const DOTTED = /^[A-Za-z]{0,3}\d{1,3}(?:\.\d{1,3}){1,3}$/;
const SCIENTIFIC = /e[+-]/i;

/** Texts with dots beside it show that a number with a fraction was such a text, too. */
function faultOf({ value, format, formula }: Cell, besideDotted: boolean): Fault | undefined {
  if (typeof value !== "number" || formula !== undefined) return undefined;
  if (isDateFormat(format)) return "date";
  if (isTimeFormat(format) || isPercentFormat(format) || SCIENTIFIC.test(format)) return "number";
  return besideDotted && !Number.isInteger(value) ? "decimal" : undefined;
}

const isDotted = ({ cell: { value } }: Field) => typeof value === "string" && DOTTED.test(value.trim());

export const codeNotConverted = defineRule({
  id: "code-not-converted",
  family: "codes",
  severity: "warning",
  summary: { it: "Un codice non è una data né un numero", en: "A code is no date and no number" },
  reason: {
    it: "Excel trasforma «1-2» in una data e «1.10» in un numero: il codice scritto si perde e due codici diversi diventano uguali.",
    en: 'Excel turns "1-2" into a date and "1.10" into a number: the code that was typed is lost, and two codes become one.',
  },
  messages: {
    date: ({ text, count }: { text: string; count: number }) => ({
      it:
        count === 1
          ? `Il codice «${text}» è diventato una data: riscriverlo in una cella in formato testo.`
          : `${count} codici di questa tabella (il primo è «${text}») sono diventati date: riscriverli in celle in formato testo.`,
      en:
        count === 1
          ? `The code "${text}" has become a date: type it again in a cell formatted as text.`
          : `${count} codes of this table (the first is "${text}") have become dates: type them again in cells formatted as text.`,
    }),
    number: ({ text, count }: { text: string; count: number }) => ({
      it:
        count === 1
          ? `Il codice «${text}» è diventato un'ora, una percentuale o una potenza: riscriverlo in una cella in formato testo.`
          : `${count} codici di questa tabella (il primo è «${text}») sono diventati ore, percentuali o potenze: riscriverli in celle in formato testo.`,
      en:
        count === 1
          ? `The code "${text}" has become a time, a percentage or a power: type it again in a cell formatted as text.`
          : `${count} codes of this table (the first is "${text}") have become times, percentages or powers: type them again in cells formatted as text.`,
    }),
    decimal: ({ text, count }: { text: string; count: number }) => ({
      it:
        count === 1
          ? `Il codice «${text}» è memorizzato come numero, gli altri come testo: un 1.10 sarebbe diventato 1,1. Verificarlo e riscriverlo come testo.`
          : `${count} codici di questa tabella (il primo è «${text}») sono memorizzati come numeri, gli altri come testo: un 1.10 sarebbe diventato 1,1. Verificarli e riscriverli come testo.`,
      en:
        count === 1
          ? `The code "${text}" is stored as a number, the others as text: a 1.10 would have become 1.1. Check it and type it as text.`
          : `${count} codes of this table (the first is "${text}") are stored as numbers, the others as text: a 1.10 would have become 1.1. Check them and type them as text.`,
    }),
  },
  examples: ["`1-feb` al posto di `1.2`"],
  *check(input) {
    for (const { table, cells } of codeCells(input)) {
      const besideDotted = cells.some(isDotted);
      for (const fault of FAULTS) {
        const converted = cells.filter(({ cell }) => faultOf(cell, besideDotted) === fault);
        const [first] = converted;
        if (!first) continue;
        yield {
          messageId: fault,
          data: { text: first.cell.text, count: converted.length },
          cells: converted.map(({ at }) => addressOf(table, at)),
        };
      }
    }
  },
});
