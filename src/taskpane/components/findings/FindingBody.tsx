/** What a finding says, with what happened to it since the user last looked. */
import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { ListedFinding } from "../../findings/list-findings";
import { useTexts } from "../../texts/texts-context";

interface FindingBodyProps {
  readonly listed: ListedFinding;
  /** undefined where the reader sees it above */
  readonly sheet: string | undefined;
}

const useStyles = makeStyles({
  body: { gridColumn: 2, minWidth: 0, overflowWrap: "anywhere" },
  marks: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export function FindingBody({ listed: { finding, isNew, wasIgnored }, sheet }: FindingBodyProps) {
  const { language, findings: texts } = useTexts();
  const styles = useStyles();
  return (
    <span className={styles.body}>
      {(sheet !== undefined || isNew) && (
        <span className={styles.marks}>
          {sheet}
          {isNew && (
            <Badge appearance="tint" color="brand" size="small" data-new>
              {texts.news.badge}
            </Badge>
          )}
        </span>
      )}
      {finding.message[language]}
      {wasIgnored !== undefined && (
        <span className={styles.marks} data-was-ignored>
          {texts.ignore.changed(wasIgnored)}
        </span>
      )}
    </span>
  );
}
