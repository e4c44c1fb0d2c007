/** The sheets that would get columns, each with a box: which columns, and what they are for. */
import type { SheetChoice } from "../../cycle/column-choice";
import { useTexts } from "../../texts/texts-context";
import { useToolStyles } from "./use-tool-styles";

interface SheetChoicesProps {
  readonly choices: readonly SheetChoice[];
  /** names of sheets that stay as they are */
  readonly leftOut: ReadonlySet<string>;
  readonly onToggle: (sheet: string) => void;
}

export function SheetChoices({ choices, leftOut, onToggle }: SheetChoicesProps) {
  const texts = useTexts().cycle.columns;
  const styles = useToolStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.sheets}</legend>
      {choices.map(({ sheet, columns, roles }) => (
        <label key={sheet} className={styles.choice} data-columns-on={sheet}>
          <input
            type="checkbox"
            className={styles.box}
            checked={!leftOut.has(sheet)}
            onChange={() => onToggle(sheet)}
          />
          <span>
            <span className={styles.name}>{sheet}</span>
            <span className={styles.small}>
              {" "}
              {texts.addition(columns, roles.map((role) => texts.roles[role]).join(", "))}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
