/** The status in words is the one of the percentage. */
import type { Status } from "../../methodology/assessment";
import { STATUS_NAMES } from "../../methodology/status";
import { fold } from "../../values/fold";
import { because, NORMS } from "../norms";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

const WORDS: readonly (readonly [Status, RegExp])[] = [
  ["partial", /^(?:parzialmente|parziale|in parte)/],
  ["missed", /^(?:non raggiunt|mancat|non conseguit)/],
  ["unreported", /^(?:non rendicontat|non pervenut)/],
  ["unassessable", /^(?:non valutabil|non misurabil)/],
  ["achieved", /^(?:(?:pienamente |completamente )?raggiunt|conseguit)/],
];

function readStatus(text: string): Status | undefined {
  const folded = fold(text);
  return WORDS.find(([, words]) => words.test(folded))?.[0];
}

export const statusAgrees = defineRule({
  id: "status-agrees",
  family: "results",
  severity: "warning",
  summary: {
    it: "Lo stato scritto è quello che dà la percentuale",
    en: "The status entered is the one the percentage gives",
  },
  reason: because(
    "Lo stato discende dalla percentuale e dalle fasce della metodologia: se dice altro, uno dei due è sbagliato",
    "The status follows from the percentage and the bands of the methodology: when it says otherwise one of the two is wrong",
    NORMS.system,
  ),
  messages: {
    other: ({ indicator, written, computed }: { indicator: string; written: string; computed: string }) => ({
      it: `Lo stato di «${indicator}» è scritto «${written}», dal calcolo risulta «${computed}».`,
      en: `The status of "${indicator}" is entered as "${written}"; the calculation gives "${computed}".`,
    }),
  },
  examples: ["`raggiunto` con risultato `3` e target `12`"],
  *checkIndicator({ indicator, figure }) {
    const { status } = indicator;
    const written = status && readStatus(status.cell.text);
    if (!status || !figure || written === undefined || written === figure.status) return;
    const data = { indicator: nameOf(indicator), written: status.cell.text, computed: STATUS_NAMES[figure.status].it };
    yield { messageId: "other", data, cells: [addressOf(indicator, status.at)] };
  },
});
