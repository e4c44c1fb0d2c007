/** What surrounds every view: theme, language, and the net under mistakes. */
import { FluentProvider, makeStyles, tokens, type Theme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language } from "../core/values/language";
import { ErrorBoundary } from "./ErrorBoundary";
import { TEXTS, TextsContext } from "./texts/texts-context";

interface PaneFrameProps {
  readonly language: Language;
  readonly theme: Theme;
  readonly onReload: () => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    // Much enlarged, the fixed parts would leave no room for the lists: then the whole pane scrolls.
    "@media (max-height: 400px)": { height: "auto", minHeight: "100%", overflow: "visible" },
  },
});

export function PaneFrame({ language, theme, onReload, children }: PaneFrameProps) {
  const styles = useStyles();
  return (
    // A class on the provider would also reach its menus and popovers: the layout has an element of its own.
    <FluentProvider theme={theme} style={{ height: "100%" }}>
      <div className={styles.frame} lang={language}>
        <TextsContext value={TEXTS[language]}>
          <ErrorBoundary onReload={onReload}>{children}</ErrorBoundary>
        </TextsContext>
      </div>
    </FluentProvider>
  );
}
