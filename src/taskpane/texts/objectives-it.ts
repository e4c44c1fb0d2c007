/** What the pane says about objectives, in Italian. */
import { countText } from "../format";
import { countedIn } from "./counted";
import type { ObjectivesTexts } from "./objectives-texts";

const counted = countedIn("it");
const text = (count: number) => countText("it", count);

export const objectivesIt: ObjectivesTexts = {
  reported: (reported, total) =>
    `${reported === 1 ? "1 rendicontato" : `${text(reported)} rendicontati`} su ${text(total)}`,
  unassessable: counted("1 non valutabile", "# non valutabili"),
  noIndicator: "Nessun indicatore",
  kinds: {
    body: "Ente",
    perspective: "Prospettiva",
    section: "Sezione",
    area: "Area strategica",
    "strategic-objective": "Obiettivo strategico",
    programme: "Programma",
    "operational-objective": "Obiettivo operativo",
    "individual-objective": "Obiettivo individuale",
  },
  wholeSheet: "Tutto il foglio",
  show: (name) => `Che cosa comprende: ${name}`,
  noObjective: "In questo foglio gli indicatori non stanno sotto un obiettivo.",
};
