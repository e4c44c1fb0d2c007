/** The first moment, before Office answers. */
import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useTexts } from "../texts/texts-context";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
  },
  detail: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function StartingView() {
  const { starting } = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.page} data-stage="starting">
      <ProgressBar aria-label={starting} thickness="large" />
      <p className={styles.detail} role="status">
        {starting}
      </p>
    </div>
  );
}
