/** The name of the active cell and what it holds, both to be typed in. */
import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { positionOf, type Position } from "../core/grid/address";
import { TEXTS } from "./texts";

interface FormulaBarProps {
  readonly name: string;
  readonly text: string;
  readonly onGo: (to: Position) => void;
  readonly onUnknownName: () => void;
  readonly onEdit: () => void;
  readonly onText: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { width: "96px", minWidth: "96px" },
  text: { flexGrow: 1, minWidth: 0 },
});

export function FormulaBar({ name, text, onGo, onUnknownName, onEdit, onText, onKeyDown }: FormulaBarProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const go = () => {
    const to = positionOf((typed ?? name).trim());
    setTyped(undefined);
    if (to) onGo(to);
    else onUnknownName();
  };
  return (
    <div className={styles.bar}>
      <Input
        className={styles.name}
        size="small"
        aria-label={TEXTS.nameBox}
        value={typed ?? name}
        onChange={(_, data) => setTyped(data.value)}
        onBlur={() => setTyped(undefined)}
        onKeyDown={({ key }) => {
          if (key === "Enter") go();
        }}
      />
      <Input
        className={styles.text}
        size="small"
        aria-label={TEXTS.formulaBar}
        value={text}
        onFocus={onEdit}
        onChange={(_, data) => onText(data.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
