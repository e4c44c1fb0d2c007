/** What became of the last request: done, done in part, or not done and what to do about it. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { CellAddress } from "../../core/grid/address";
import type { Notice } from "../session";
import { intentOf, isAnswer, titleOf } from "../notice-words";
import { useTexts } from "../texts/texts-context";
import { NoticeBody } from "./NoticeBody";
import { useArrival } from "./use-arrival";

interface NoticeBarProps {
  readonly notice: Notice;
  /** undefined where another try is simply another click */
  readonly onRetry: (() => void) | undefined;
  readonly onDismiss: () => void;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  frame: {
    flexShrink: 0,
    maxHeight: "45vh",
    overflowY: "auto",
    outlineStyle: "none",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  body: { whiteSpace: "normal", paddingBottom: tokens.spacingVerticalXS },
  title: { display: "block" },
});

export function NoticeBar({ notice, onRetry, onDismiss, onReveal }: NoticeBarProps) {
  const texts = useTexts();
  const styles = useStyles();
  const frame = useArrival<HTMLDivElement>(isAnswer(notice));
  return (
    <div
      ref={frame}
      tabIndex={-1}
      className={styles.frame}
      role="group"
      aria-label={titleOf(notice, texts)}
      data-notice={notice.kind}
    >
      <MessageBar layout="multiline" intent={intentOf(notice)}>
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.title}>{titleOf(notice, texts)}</MessageBarTitle>
          <NoticeBody notice={notice} onRetry={onRetry} onReveal={onReveal} />
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={texts.notices.dismiss}
              onClick={onDismiss}
            />
          }
        />
      </MessageBar>
    </div>
  );
}
