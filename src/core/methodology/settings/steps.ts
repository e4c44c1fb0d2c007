/** `steps`: judgements such as `Buono`: the scale from lowest to highest, and what a lower step is worth. */
import { fold } from "../../values/fold";
import { readStep } from "../../values/judgement";
import { MISTYPED } from "./mistyped";
import { defineSetting } from "./setting";
import { hasShape, isBoolean, isListOf } from "./value-tests";

export interface Steps {
  readonly scale: readonly string[];
  /** whether a lower step earns its share of the points */
  readonly points: boolean;
}

const isScale = isListOf((step) => typeof step === "string" && step !== "", 2);
const isDistinct = (steps: readonly unknown[]) => new Set(steps).size === steps.length;

export const steps = defineSetting<Steps>({
  title: { it: "Giudizi", en: "Judgements" },
  standard: { scale: ["insufficiente", "sufficiente", "medio", "buono", "ottimo"], points: false },
  accepts: hasShape({ scale: (value) => isScale(value) && isDistinct(value as readonly unknown[]), points: isBoolean }),
  takes: {
    it: "scale (almeno due giudizi diversi, dal più basso) e points (true o false)",
    en: "scale (two or more distinct steps, lowest first) and points (true or false)",
  },
  describe: ({ scale, points }) => ({
    it: `I giudizi vanno in quest'ordine: ${scale.join(" < ")}; ${points ? "un giudizio inferiore vale la sua quota di punti" : "un giudizio inferiore vale 0%"}.`,
    en: `Judgements are in this order: ${scale.join(" < ")}; ${points ? "a lower one earns its share of the points" : "a lower one is worth 0%"}.`,
  }),
  controls: [
    {
      kind: "text",
      name: "scale",
      label: { it: "Giudizi, dal più basso al più alto", en: "Judgements, from the lowest to the highest" },
    },
    {
      kind: "choice",
      name: "choice",
      choices: {
        allOrNothing: { label: { it: "Un giudizio inferiore vale 0%", en: "A lower judgement is worth 0%" } },
        points: {
          label: { it: "Un giudizio inferiore vale i suoi punti", en: "A lower judgement earns its points" },
          detail: { it: "Quarto posto invece del quinto: 80%.", en: "Fourth place instead of fifth: 80%." },
        },
      },
    },
  ],
  fill: ({ scale, points }) => ({ scale: scale.join(", "), choice: points ? "points" : "allOrNothing" }),
  read: ({ scale = "", choice }) => {
    const read = scale.split(/[,;<\n]/).map((word) => readStep(fold(word)));
    const known = read.flatMap((step) => step ?? []);
    if (known.length < read.length) return { mistyped: [{ control: "scale", sentence: MISTYPED.judgement }] };
    return known.length > 1 && isDistinct(known)
      ? { value: { scale: known, points: choice === "points" } }
      : { mistyped: [{ control: "scale", sentence: MISTYPED.fewJudgements }] };
  },
});
