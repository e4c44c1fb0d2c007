/** The methodology in force, by its name; opens the view where it is explained and changed. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Settings16Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { Methodology } from "../../../core/methodology/methodology";
import { methodologyName } from "../../methodology/methodology-name";
import { useTexts } from "../../texts/texts-context";

interface MethodologyButtonProps {
  readonly methodology: Methodology;
  /** counts the times the user came back here from the view */
  readonly returns: number;
  readonly isDisabled: boolean;
  readonly onOpen: () => void;
}

const useStyles = makeStyles({
  button: {
    justifyContent: "flex-start",
    minWidth: 0,
    maxWidth: "100%",
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
});

export function MethodologyButton({ methodology, returns, isDisabled, onOpen }: MethodologyButtonProps) {
  const texts = useTexts();
  const button = useRef<HTMLButtonElement | null>(null);
  const keepButton = (element: HTMLButtonElement | null) => {
    button.current = element;
  };
  useEffect(() => {
    if (returns > 0) button.current?.focus();
  }, [returns]);
  const name = `${texts.methodology.label} ${methodologyName(methodology, texts)}`;
  return (
    <Button
      ref={keepButton}
      appearance="subtle"
      size="small"
      className={useStyles().button}
      icon={<Settings16Regular />}
      iconPosition="after"
      aria-label={`${name}. ${texts.methodology.open}`}
      title={texts.methodology.open}
      data-action="methodology"
      disabledFocusable={isDisabled}
      onClick={onOpen}
    >
      {name}
    </Button>
  );
}
