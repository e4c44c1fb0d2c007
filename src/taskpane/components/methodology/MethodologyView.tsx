/** The choice of a methodology, and below it what the chosen one does, setting by setting. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { MethodologyDraft } from "../../methodology/use-methodology-draft";
import { useTexts } from "../../texts/texts-context";
import { CoverTitle } from "../CoverTitle";
import { MethodologyChooser } from "./MethodologyChooser";
import { MethodologyEditor } from "./MethodologyEditor";
import { MethodologyFacts } from "./MethodologyFacts";

interface MethodologyViewProps {
  readonly draft: MethodologyDraft;
}

const useStyles = makeStyles({
  intro: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

export function MethodologyView({ draft }: MethodologyViewProps) {
  const texts = useTexts().methodology;
  const styles = useStyles();
  return (
    <>
      <CoverTitle title={texts.title}>
        <p className={styles.intro}>{texts.intro}</p>
      </CoverTitle>
      <MethodologyChooser chosen={draft.choice} onChoose={draft.choose} />
      {draft.choice === "own" ? (
        <MethodologyEditor draft={draft} />
      ) : (
        <MethodologyFacts methodology={draft.methodology} />
      )}
    </>
  );
}
