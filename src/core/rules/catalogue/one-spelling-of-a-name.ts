/** An office, a perspective or a type is written in one way. */
import { tidy, fold } from "../../values/fold";
import { grouped, inReadingOrder } from "../evidence/by-sheet";
import type { ColumnCell, NamingRole } from "../evidence/column-cells";
import { disagreement } from "../evidence/versions";
import { defineRule } from "../rule";
import { addressOf } from "../wording";

const ROLES: readonly NamingRole[] = ["office", "department", "perspective", "type"];
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\buff(?:\.|\b)/g, "ufficio "],
  [/\bserv\./g, "servizio "],
  [/\bdir\./g, "direzione "],
];

/** What two spellings of one name share: no case, points, articles or abbreviations. */
function nameKey(text: string): string {
  const full = ABBREVIATIONS.reduce((rest, [short, long]) => rest.replace(short, long), fold(text));
  return full
    .replace(/[.'’]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/\b(?:di|del|della|dei|delle|e|al|il|la)\b/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** How names are kept apart in a list (`AREA SG/AREA I`, `AREA SG AREA I`) is no spelling. */
const spelling = (text: string) => tidy(text.replace(/ ?[/|;] ?/g, " "));

export const oneSpellingOfAName = defineRule({
  id: "one-spelling-of-a-name",
  family: "codes",
  severity: "note",
  summary: {
    it: "Uffici, prospettive e tipologie si scrivono sempre allo stesso modo",
    en: "Offices, perspectives and types are always written in one way",
  },
  reason: {
    it: "Scritto in due modi, lo stesso ufficio conta per due nei filtri e nei riepiloghi.",
    en: "Written in two ways, one office counts as two in filters and summaries.",
  },
  messages: {
    other: ({ text, usual, count }: { text: string; usual: string; count: number }) => ({
      it: `«${text}» (${count === 1 ? "una cella" : `${count} celle`}) è scritto altrove «${usual}»: usare una sola forma.`,
      en: `"${text}" (${count === 1 ? "one cell" : `${count} cells`}) is written "${usual}" elsewhere: use one form.`,
    }),
  },
  examples: ["`Uff. Controllo di Gestione` e `Ufficio Controllo di Gestione`"],
  reads: ["names"],
  *check(input) {
    for (const role of ROLES) {
      const cells = input.columnCells(role).filter(({ cell }) => tidy(cell.text) !== "");
      for (const same of grouped(cells, ({ cell }) => nameKey(cell.text)).values()) {
        const spellings = disagreement<ColumnCell>(same, ({ cell }) => spelling(cell.text));
        if (!spellings) continue;
        for (const { key, items } of spellings.others) {
          const data = { text: key, usual: spellings.usual.key, count: items.length };
          yield { messageId: "other", data, cells: inReadingOrder(items).map((cell) => addressOf(cell, cell.at)) };
        }
      }
    }
  },
});
