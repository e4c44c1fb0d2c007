/** What the workbench says. It is Italian only: it is a stand for trying the add-in, the add-in itself speaks both languages. */
import type { NotAWorkbookCode } from "../memory-excel/not-a-workbook";

export const TEXTS = {
  title: "Banco di prova",
  honest: "Non è Excel: è una prova del componente sul tuo file. I file restano su questo computer.",
  open: "Apri…",
  download: "Scarica",
  sample: "Esempio",
  dropHere: "Rilascia qui la cartella di lavoro (.xlsx)",
  opening: (name: string) => `Apro ${name}…`,
  ready: "Pronto",
  typing: "Immissione",
  editing: "Modifica",
  nameBox: "Casella nome",
  formulaBar: "Barra della formula",
  sheetTabs: "Fogli",
  sheet: (name: string) => `Foglio ${name}. F6 porta al riquadro.`,
  zoom: "Zoom",
  noSave: "La cartella di lavoro non si può scaricare: ricarica la pagina e riprova.",
  cell: (name: string) => `Cella ${name}`,
  pane: "Piano della performance",
  close: "Chiudi",
  refused: "La cella è protetta o non si può modificare.",
  noSuchCell: "Scrivi il nome di una cella, per esempio C7.",
  noSample: "L'esempio non è disponibile: apri una tua cartella di lavoro.",
  unreadable: (name: string) => `«${name}» non si può leggere: chiudilo negli altri programmi e riprova.`,
  noStart: "Il foglio di calcolo non si è avviato: ricarica la pagina con un browser aggiornato.",
} as const;

/** Why a file could not be opened, as one sentence. */
export const REFUSALS: Readonly<Record<NotAWorkbookCode, (name: string) => string>> = {
  "not-a-workbook": (name) => `«${name}» non è una cartella di lavoro di Excel (.xlsx) o è danneggiato.`,
  encrypted: (name) => `«${name}» è protetto da password: aprilo in Excel, togli la password e riprova.`,
  "empty-file": (name) => `«${name}» è vuoto.`,
  "old-format": (name) => `«${name}» è nel vecchio formato .xls: aprilo in Excel e salvalo come .xlsx.`,
  "too-large": (name) =>
    `«${name}» è troppo grande: contiene più celle o più testo di quanto si possa elaborare. Salva in un altro file i soli fogli del piano.`,
};
