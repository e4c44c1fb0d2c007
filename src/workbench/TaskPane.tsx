/** The add-in's own page in a frame as wide as Excel's task pane: the same bundle, with this page as its Excel. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import { TEXTS } from "./texts";

interface TaskPaneProps {
  readonly frame: RefObject<HTMLIFrameElement | null>;
}

/** px; what Excel gives to a task pane */
const WIDTH = 350;
const PAGE = "pane.html";

const useStyles = makeStyles({
  pane: { width: `${WIDTH}px`, flexShrink: 0, border: "none", borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
});

export function TaskPane({ frame }: TaskPaneProps) {
  return <iframe ref={frame} className={useStyles().pane} title={TEXTS.pane} src={PAGE} />;
}
