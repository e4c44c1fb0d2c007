/** An alternative, and in small what it means. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ChoiceText } from "../../texts/methodology-texts";

const useStyles = makeStyles({
  detail: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export function ChoiceLabel({ label, detail }: ChoiceText) {
  const styles = useStyles();
  return (
    <>
      {label}
      {detail && <span className={styles.detail}>{detail}</span>}
    </>
  );
}
