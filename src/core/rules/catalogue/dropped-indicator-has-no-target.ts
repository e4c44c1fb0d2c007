/** An indicator that a note calls dropped asks for nothing any more. */
import { isRead } from "../../target/reading";
import { fold } from "../../values/fold";
import { defineRule } from "../rule";
import { addressOf, nameOf } from "../wording";

const DROPPED = /\b(?:eliminat[oa]|e eliminat|soppress[oa]|stralciat[oa]|annullat[oa])\b/;
const DROPPED_CUT = /\be eli[min]{0,3}$/;

export const droppedIndicatorHasNoTarget = defineRule({
  id: "dropped-indicator-has-no-target",
  family: "targets",
  severity: "note",
  summary: { it: "Un indicatore eliminato non ha più target", en: "A dropped indicator has no target" },
  reason: {
    it: "Se la nota dice che l'indicatore è stato eliminato ma i target restano, chi legge non sa se misurarlo.",
    en: "When a note says that the indicator was dropped but its targets remain, readers cannot tell whether to measure it.",
  },
  messages: {
    stillAsked: ({ indicator, note }: { indicator: string; note: string }) => ({
      it: `La nota su «${indicator}» dice «${note}», ma i target ci sono ancora: toglierli o correggere la nota.`,
      en: `The note on "${indicator}" says "${note}", but its targets still stand: remove them or correct the note.`,
    }),
  },
  examples: ["nota `In sede di rolling annuale è eliminato l'indicatore`, target `≥1`"],
  *checkIndicator({ indicator, year, figure }) {
    const { note } = indicator;
    const said = note ? fold(note.cell.text) : "";
    // With a result beside it the figure itself says that it is left out, or asks.
    if (figure?.withdrawn) return;
    if (!note || !(DROPPED.test(said) || DROPPED_CUT.test(said))) return;
    const asked = indicator.targets.filter(
      ({ reading, year: of }) => isRead(reading) && reading.goal.kind !== "nothing" && (year ?? 0) <= (of ?? 0),
    );
    if (asked.length === 0) return;
    const data = { indicator: nameOf(indicator), note: nameOf({ text: note.cell.text }) };
    yield {
      messageId: "stillAsked",
      data,
      cells: [addressOf(indicator, note.at), ...asked.map(({ at }) => addressOf(indicator, at))],
    };
  },
});
