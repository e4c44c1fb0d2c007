/** Why a sheet holds no plan, in a sentence. */
import type { Sheet } from "../grid/sheet";
import type { Bilingual } from "../values/language";

const SENTENCES = {
  empty: { it: "Il foglio è vuoto.", en: "The sheet is empty." },
  noTable: { it: "Nessuna riga di intestazione nomina indicatori e target.", en: "No heading row names indicators and targets." },
} satisfies Record<string, Bilingual<string>>;

export function reasonToIgnore({ used }: Sheet): Bilingual<string> {
  return used === undefined ? SENTENCES.empty : SENTENCES.noTable;
}
