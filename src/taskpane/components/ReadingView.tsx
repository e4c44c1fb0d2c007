/** The workbook is being read for the first time. */
import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Progress } from "../../host";
import { useTexts } from "../texts/texts-context";

interface ReadingViewProps {
  readonly progress: Progress | undefined;
  readonly onStop: () => void;
}

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
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

export function ReadingView({ progress, onStop }: ReadingViewProps) {
  const styles = useStyles();
  const texts = useTexts().reading;
  const known = progress && progress.total > 0 ? { value: progress.done, max: progress.total } : {};
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{texts.title}</h2>
      <ProgressBar aria-label={texts.title} thickness="large" {...known} />
      <p className={styles.detail}>{texts.detail}</p>
      <Button data-action="stop" onClick={onStop}>
        {texts.stop}
      </Button>
    </div>
  );
}
