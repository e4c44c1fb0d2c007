/** Every objective and programme is measured by at least one indicator. */
import type { NodeKind } from "../../plan/model";
import { nodeKey, nodesWithIndicators, parentOf } from "../evidence/rows-of-plan";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

const MEASURED: ReadonlySet<NodeKind> = new Set<NodeKind>([
  "strategic-objective",
  "programme",
  "operational-objective",
  "individual-objective",
]);

export const objectiveHasIndicator = defineRule({
  id: "objective-has-indicator",
  family: "codes",
  severity: "warning",
  summary: {
    it: "Ogni obiettivo e programma ha almeno un indicatore",
    en: "Every objective and programme has an indicator",
  },
  reason: because(
    "Un obiettivo senza indicatori non si misura",
    "An objective without indicators cannot be measured",
    NORMS.measurable,
  ),
  messages: {
    bare: ({ objective }: { objective: string }) => ({
      it: `«${objective}» non ha alcun indicatore: aggiungerne almeno uno, o togliere la riga dal piano.`,
      en: `"${objective}" has no indicator: add at least one, or take the row out of the plan.`,
    }),
  },
  examples: ["programma `Vetrina Toscana` senza obiettivi né indicatori"],
  reads: [],
  *check({ plan, places }) {
    const measured = nodesWithIndicators(plan);
    const withNodes = new Set(
      places.nodes.flatMap(({ sheet, thing }) => {
        const parent = parentOf(thing);
        return parent ? [nodeKey(sheet, parent)] : [];
      }),
    );
    // A title that comes back after a page break is the same objective.
    const measuredTitles = new Set(
      places.nodes.flatMap(({ sheet, thing, key }) =>
        measured.has(nodeKey(sheet, thing)) ? [`${sheet}\n${key}`] : [],
      ),
    );
    for (const { sheet, thing, text, at, key } of places.nodes) {
      const own = nodeKey(sheet, thing);
      if (
        !MEASURED.has(thing.kind) ||
        measured.has(own) ||
        withNodes.has(own) ||
        measuredTitles.has(`${sheet}\n${key}`)
      )
        continue;
      yield { messageId: "bare", data: { objective: nameOf({ text }) }, cells: [addressOf({ sheet }, at)] };
    }
  },
});
