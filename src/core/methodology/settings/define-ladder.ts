/** Settings that are a ladder or nothing. */
import type { Bilingual } from "../../values/language";
import { fillLadder, isLadder, LADDER_CONTROL, ladderProblem, readLadder, type Ladder, type Rung } from "./ladder";
import { defineSetting, type ChoiceWords, type Setting } from "./setting";

interface LadderSetting {
  readonly title: Bilingual<string>;
  /** filled in when the ladder is switched on */
  readonly proposed: readonly Rung[];
  readonly off: ChoiceWords;
  readonly on: ChoiceWords;
  readonly describe: (ladder: Ladder) => Bilingual<string>;
}

export function defineLadder({ title, proposed, off, on, describe }: LadderSetting): Setting<Ladder> {
  return defineSetting<Ladder>({
    title,
    standard: null,
    accepts: isLadder,
    takes: {
      it: "null, oppure un elenco di from, inclusive e worth (rapporti), dal più basso",
      en: "null, or a list of from, inclusive and worth (ratios), lowest first",
    },
    describe,
    isSilent: (ladder) => ladder === null,
    controls: [{ kind: "choice", name: "choice", choices: { off, ladder: on } }, LADDER_CONTROL],
    fill: (ladder, language) => ({
      choice: ladder === null ? "off" : "ladder",
      ladder: fillLadder(ladder ?? proposed, language),
    }),
    read: ({ choice, ladder = "" }, language) => (choice === "ladder" ? readLadder(ladder, language) : { value: null }),
    contradiction: ladderProblem,
  });
}
