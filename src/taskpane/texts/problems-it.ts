/** What can go wrong, told in Italian: what happened, and what to do about it. */
import type { ProblemCode } from "../problem";
import type { ProblemText } from "./texts";

export const problemsIt: Readonly<Record<ProblemCode, ProblemText>> = {
  "cell-edit-mode": {
    title: "Una cella è in modifica",
    sentence: "Excel non risponde finché si sta scrivendo in una cella.",
    remedy: "Premere Invio o Esc per uscire dalla cella, poi riprovare.",
  },
  protected: {
    title: "Il foglio è protetto",
    sentence: "Excel non permette di modificare queste celle.",
    remedy: "Togliere la protezione dalla scheda Revisione, poi riprovare.",
  },
  unsupported: {
    title: "Serve un Excel più recente",
    sentence: "Questa versione di Excel non offre le funzioni necessarie.",
    remedy: "Usare Excel per il Web, Microsoft 365 oppure Office LTSC 2021 o successivo.",
  },
  "too-large": {
    title: "La cartella è troppo grande",
    sentence: "Excel non riesce a trasmettere tutto il contenuto della cartella.",
    remedy: "Copiare i fogli del piano in una cartella nuova e aprire quella.",
  },
  busy: {
    title: "Excel è occupato",
    sentence: "Excel sta completando un’altra operazione.",
    remedy: "Attendere qualche secondo, poi riprovare.",
  },
  cancelled: {
    title: "Operazione interrotta",
    sentence: "L’operazione è stata interrotta.",
    remedy: "Si può riprovare in qualsiasi momento.",
  },
  "no-answer": {
    title: "Excel non risponde",
    sentence: "Il pannello aspetta una risposta da Excel e non la riceve.",
    remedy: "Controllare la connessione a Internet, poi riprovare; se non basta, chiudere e riaprire il pannello.",
  },
  failed: {
    title: "Operazione non riuscita",
    sentence: "Excel ha rifiutato l’operazione.",
    remedy: "Riprovare; se succede ancora, copiare i dettagli e inviarli a chi dà assistenza.",
  },
  "not-excel": {
    title: "Il pannello funziona in Excel",
    sentence: "La pagina non è aperta dentro Excel, perciò non c’è una cartella da leggere.",
    remedy: "Aprire la cartella del piano in Excel e avviare il pannello dalla scheda Home.",
  },
  internal: {
    title: "Errore del programma",
    sentence: "Il piano non è stato elaborato per un errore del programma.",
    remedy: "Riprovare; se succede ancora, copiare i dettagli e inviarli a chi dà assistenza.",
  },
};
