/** What the reading did not see, above everything else that is shown. */
import { Link, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { describeReadingLimit } from "../../core/grid/describe-reading-limit";
import type { ReadingLimit } from "../../core/grid/reading-limit";
import { useTexts } from "../texts/texts-context";

interface ReadingLimitsProps {
  readonly limits: readonly ReadingLimit[];
  readonly onReread: () => void;
}

const useStyles = makeStyles({
  bar: { flexShrink: 0, margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  list: { margin: 0, paddingLeft: 0, listStyleType: "none" },
});

export function ReadingLimits({ limits, onReread }: ReadingLimitsProps) {
  const styles = useStyles();
  const { language, freshness } = useTexts();
  if (limits.length === 0) return null;
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline" data-limits={limits.length}>
      <MessageBarBody>
        <ul className={styles.list}>
          {limits.map((limit) => (
            <li key={"sheet" in limit ? `${limit.kind}!${limit.sheet}` : limit.kind}>
              {describeReadingLimit(limit)[language]}
            </li>
          ))}
        </ul>
      </MessageBarBody>
      <MessageBarActions>
        <Link as="button" data-action="reread" onClick={onReread}>
          {freshness.reread}
        </Link>
      </MessageBarActions>
    </MessageBar>
  );
}
