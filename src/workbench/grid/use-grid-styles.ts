/** The look of the grid: close to a spreadsheet's, in Fluent's colours. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { CELL_FONT } from "./text-width";

/** px */
export const HEADING_HEIGHT = 22;
/** px */
export const HEADING_WIDTH = 46;

const line = `1px solid ${tokens.colorNeutralStroke2}`;

export const useGridStyles = makeStyles({
  viewport: {
    position: "relative",
    overflow: "auto",
    flexGrow: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    outlineStyle: "none",
  },
  content: { position: "relative" },
  columnHeadings: {
    position: "sticky",
    top: 0,
    zIndex: 4,
    height: `${HEADING_HEIGHT}px`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  corner: {
    position: "sticky",
    left: 0,
    zIndex: 5,
    width: `${HEADING_WIDTH}px`,
    height: "100%",
    boxSizing: "border-box",
    borderRight: line,
    borderBottom: line,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  columnHeading: { position: "absolute", top: 0, height: "100%" },
  heading: {
    boxSizing: "border-box",
    borderRight: line,
    borderBottom: line,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    textAlign: "center",
    lineHeight: `${HEADING_HEIGHT - 2}px`,
    overflow: "hidden",
    userSelect: "none",
  },
  headingSelected: {
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorPaletteGreenForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  row: { position: "absolute", left: 0 },
  rowHeading: {
    position: "sticky",
    left: 0,
    zIndex: 3,
    width: `${HEADING_WIDTH}px`,
    height: "100%",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
  },
  cell: {
    position: "absolute",
    boxSizing: "border-box",
    display: "flex",
    fontFamily: CELL_FONT,
    lineHeight: 1.25,
    borderRight: line,
    borderBottom: line,
    cursor: "cell",
    color: tokens.colorNeutralForeground1,
  },
  text: {
    paddingLeft: "3px",
    paddingRight: "3px",
    boxSizing: "border-box",
    maxHeight: "100%",
    overflow: "hidden",
    whiteSpace: "nowrap",
    flexShrink: 0,
  },
  wrapped: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  spilling: { zIndex: 1 },
  selection: {
    position: "absolute",
    zIndex: 2,
    boxSizing: "border-box",
    border: `2px solid ${tokens.colorPaletteGreenForeground1}`,
    pointerEvents: "none",
  },
  editor: {
    position: "absolute",
    zIndex: 3,
    boxSizing: "border-box",
    margin: 0,
    padding: "1px 3px",
    resize: "none",
    overflow: "hidden",
    border: `2px solid ${tokens.colorPaletteGreenForeground1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: CELL_FONT,
    lineHeight: 1.25,
    outlineStyle: "none",
  },
});
