/** What went wrong with a file, in one Italian sentence: never a stack, which is no help to whoever reads it. */
import type { HostProblemCode } from "../host";
import { ExcelProblem } from "../office/host-problem";

const BECAUSE: Partial<Record<HostProblemCode, string>> = {
  protected: "un foglio o la struttura della cartella è protetta: togliere la protezione in Excel e riprovare",
  "locked-structure":
    "la struttura della cartella è protetta e non si possono aggiungere fogli: togliere la protezione in Excel e riprovare",
  filtered: "un filtro nasconde una parte delle righe: togliere il filtro in Excel e riprovare",
  merged: "l'operazione tocca solo una parte di alcune celle unite: dividerle in Excel e riprovare",
  "no-room": "accanto al piano non c'è posto: liberare le celle a destra e riprovare",
  "sheet-kind": "un foglio è di un tipo su cui l'operazione non è possibile: togliere quel foglio e riprovare",
  "name-taken": "un foglio con quel nome c'è già: rinominarlo in Excel e riprovare",
  missing: "un foglio o una cella che serviva non c'è: aprire il file in Excel, salvarlo e riprovare",
  "too-large": "il file è troppo grande per questa operazione: salvare in un altro file i soli fogli del piano",
  unsupported:
    "il file contiene qualcosa con cui l'operazione non è possibile: salvare in un altro file i soli fogli del piano",
};

const OTHERWISE =
  "il programma non è riuscito a completare l'operazione: aprire il file in Excel, salvarlo di nuovo e riprovare";

/** The name of an error that nobody foresaw, for whoever is told of it. */
const nameOf = (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

/** Long names hold contents of the file; a sentence is one line. */
const inOneLine = (text: string) => text.replace(/\s+/g, " ").slice(0, 120);

export function problemSentence(name: string, error: unknown): string {
  const isKnown = error instanceof ExcelProblem;
  const because = (isKnown && BECAUSE[error.code]) || OTHERWISE;
  return `«${name}»: ${because} (${inOneLine(isKnown ? error.diagnostic : nameOf(error))}).`;
}
