/** What the page says while it works. */
export const TEXTS = {
  type: "Scriva una parola qualsiasi in una cella vuota e confermi con Invio. Poi torni qui.",
  undo: "Clicchi sul foglio e prema Ctrl+Z (Mac: Cmd+Z). La parola appena scritta è sparita?",
  openCell: "Faccia doppio clic su una cella vuota e scriva una lettera senza confermare. Poi torni qui.",
  closeCell: "Prema Esc per uscire dalla cella. Poi torni qui.",
  notEmpty:
    "Questa cartella contiene dati. La prova scrive, aggiunge ed elimina fogli: è una copia che si può perdere?",
  copy: "Sì, è una copia",
  stop: "No, mi fermo",
  stopped: "Nulla è stato toccato. Apra una cartella nuova e vuota, poi avvii la prova da lì.",
  done: "Fatto",
  yes: "Sì",
  no: "No",
  finished: "Prova conclusa. Le risposte non contengono dati della cartella.",
  copied: "Risposte copiate.",
  selected: "Le risposte sono selezionate: prema Ctrl+C.",
  failed: "La prova si è interrotta: chiuda la cartella senza salvare e riprovi.",
} as const;
