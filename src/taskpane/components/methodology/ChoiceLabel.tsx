/** An alternative, and in small what it means. */
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  detail: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface ChoiceLabelProps {
  readonly label: string;
  readonly detail?: string | undefined;
}

export function ChoiceLabel({ label, detail }: ChoiceLabelProps) {
  const styles = useStyles();
  return (
    <>
      {label}
      {detail && <span className={styles.detail}>{detail}</span>}
    </>
  );
}
