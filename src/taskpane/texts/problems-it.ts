/** What can go wrong, told in Italian: what happened, and what to do about it. */
import type { ProblemCode } from "../problem";
import type { ProblemText } from "./texts";

export const problemsIt: Readonly<Record<ProblemCode, ProblemText>> = {
  "history-full": {
    title: "La cronologia è piena",
    sentence:
      "Per annotare questa scrittura nella cartella bisogna lasciar andare le più vecchie della cronologia, che da lì in poi non si potranno più annullare.",
    remedy: "Scrivere comunque, oppure tornare indietro e annullare prima le scritture che non servono più.",
  },
  "history-small": {
    title: "Troppe celle in una volta",
    sentence:
      "Nella cartella non c’è posto per annotare che cosa contenevano tutte queste celle, e senza quella nota la scrittura non si potrebbe annullare.",
    remedy: "Scrivere meno celle alla volta, oppure salvare una copia della cartella e lavorare su quella.",
  },
  "cell-edit-mode": {
    title: "Una cella è in modifica",
    sentence: "Excel non risponde finché si sta scrivendo in una cella.",
    remedy: "Premere Invio o Esc per uscire dalla cella, poi riprovare.",
  },
  "another-workbook": {
    title: "È in primo piano un’altra cartella",
    sentence: "Excel esegue questa operazione solo nella cartella in primo piano, e ora è un’altra.",
    remedy: "Tornare alla finestra di questa cartella, poi riprovare.",
  },
  selection: {
    title: "Excel non può usare la selezione",
    sentence: "È selezionato un oggetto, oppure è in primo piano un’altra cartella.",
    remedy: "Fare clic su una cella di questa cartella, poi riprovare.",
  },
  filtered: {
    title: "C’è un filtro attivo",
    sentence: "Un filtro nasconde una parte delle righe, perciò Excel non esegue l’operazione.",
    remedy: "Togliere il filtro dalla scheda Dati, poi riprovare.",
  },
  merged: {
    title: "Ci sono celle unite",
    sentence: "L’operazione tocca solo una parte di alcune celle unite.",
    remedy: "Dividere quelle celle dalla scheda Home, poi riprovare.",
  },
  "no-room": {
    title: "Non c’è posto sul foglio",
    sentence: "L’inserimento urta contro una tabella, una tabella pivot o celle piene al margine del foglio.",
    remedy: "Liberare le celle a destra del piano, poi riprovare.",
  },
  "sheet-kind": {
    title: "Il foglio è di un altro tipo",
    sentence: "Su questo tipo di foglio, per esempio un foglio grafico, l’operazione non è possibile.",
    remedy: "Usare un foglio di lavoro normale.",
  },
  missing: {
    title: "Il foglio o le celle non ci sono più",
    sentence: "La cartella è cambiata: quello che è stato indicato non si trova.",
    remedy: "Controllare di nuovo la cartella, poi riprovare.",
  },
  "name-taken": {
    title: "Il nome è già usato",
    sentence: "Nella cartella c’è già un foglio o un oggetto con questo nome.",
    remedy: "Cambiare nome a quello che c’è, poi riprovare.",
  },
  "hidden-sheet": {
    title: "Il foglio è nascosto",
    sentence: "La cella sta su un foglio nascosto, che Excel non può mostrare.",
    remedy: "Fare clic con il tasto destro su una scheda, scegliere Scopri, poi riprovare.",
  },
  "external-data": {
    title: "Excel blocca i dati esterni",
    sentence: "La cartella è collegata ad altri file o origini di dati che Excel non aggiorna.",
    remedy: "Consentire l’aggiornamento dei collegamenti dalla scheda Dati, oppure eliminarli, poi riprovare.",
  },
  "signed-out": {
    title: "L’accesso è scaduto",
    sentence: "Excel non riconosce più l’utente.",
    remedy: "Accedere di nuovo a Office, poi riprovare.",
  },
  protected: {
    title: "Il foglio è protetto",
    sentence: "Excel non permette di modificare queste celle.",
    remedy: "Togliere la protezione dalla scheda Revisione, poi riprovare.",
  },
  "locked-structure": {
    title: "La struttura della cartella è protetta",
    sentence: "Chi ha preparato la cartella non permette di aggiungere o eliminare fogli.",
    remedy: "Togliere «Proteggi cartella di lavoro» dalla scheda Revisione, se si può, poi riprovare.",
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
