/** *Usa questo metodo* and the way back. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Methodology } from "../../../core/methodology/methodology";
import { methodologyName } from "../../methodology/methodology-name";
import type { MethodologyDraft } from "../../methodology/use-methodology-draft";
import { useTexts } from "../../texts/texts-context";
import { ActionBar } from "../ActionBar";

interface MethodologyActionsProps {
  readonly inForce: Methodology;
  readonly draft: MethodologyDraft;
  /** indicators whose status the draft would change */
  readonly changing: number;
  readonly onUse: () => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  line: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});

export function MethodologyActions({ inForce, draft, changing, onUse, onClose }: MethodologyActionsProps) {
  const texts = useTexts();
  const { inForce: used, notYetInForce, toCorrect, changes, use, cancel } = texts.methodology;
  const name = methodologyName(inForce, texts);
  const wrong = draft.problems.length;
  const isSame = JSON.stringify(draft.methodology) === JSON.stringify(inForce);
  const said = isSame ? used(name) : `${notYetInForce(name)}. ${changes(changing)}`;
  return (
    <ActionBar
      line={
        <span role="status" className={useStyles().line} data-to-correct={wrong} data-changing={changing}>
          {wrong > 0 ? toCorrect(wrong) : said}
        </span>
      }
    >
      <Button appearance="primary" data-action="use-methodology" disabledFocusable={wrong > 0} onClick={onUse}>
        {use}
      </Button>
      <Button data-action="close-methodology" onClick={onClose}>
        {cancel}
      </Button>
    </ActionBar>
  );
}
