/** The first moment, before Office answers. */
import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useTexts } from "../texts/texts-context";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXL}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  detail: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function StartingView() {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <main className={styles.page} data-stage="starting">
      <h1 className={styles.title}>{texts.product}</h1>
      <ProgressBar aria-label={texts.starting} thickness="large" />
      <p className={styles.detail} role="status">
        {texts.starting}
      </p>
    </main>
  );
}
