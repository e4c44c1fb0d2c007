/** What the pane says about objectives, in English. */
import { countText } from "../format";
import { countedIn } from "./counted";
import type { ObjectivesTexts } from "./objectives-texts";

const counted = countedIn("en");
const text = (count: number) => countText("en", count);

export const objectivesEn: ObjectivesTexts = {
  reported: (reported, total) => `${text(reported)} of ${text(total)} reported`,
  unassessable: counted("1 not assessable", "# not assessable"),
  noIndicator: "No indicator",
  kinds: {
    body: "Body",
    perspective: "Perspective",
    section: "Section",
    area: "Strategic area",
    "strategic-objective": "Strategic objective",
    programme: "Programme",
    "operational-objective": "Operational objective",
    "individual-objective": "Individual objective",
  },
  wholeSheet: "Whole sheet",
  show: (name) => `What belongs to it: ${name}`,
  noObjective: "On this sheet the indicators do not stand under an objective.",
};
