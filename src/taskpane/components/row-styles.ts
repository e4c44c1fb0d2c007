/** How the rows of every list look: a whole row is one button, with room for more below it. */
import { createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";

export const useRowStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottomStyle: "none" },
  },
  button: {
    // The focus outline is drawn in the bounds of the nearest positioned element.
    position: "relative",
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    "&[aria-current]": {
      backgroundColor: tokens.colorSubtleBackgroundSelected,
      boxShadow: `inset ${tokens.strokeWidthThicker} 0 0 ${tokens.colorBrandStroke1}`,
      "@media (forced-colors: active)": {
        outlineStyle: "solid",
        outlineWidth: "1px",
        outlineColor: "Highlight",
        outlineOffset: "-2px",
      },
    },
    ...createFocusOutlineStyle({ style: { outlineRadius: tokens.borderRadiusMedium } }),
  },
  below: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  cell: {
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  /** long texts of the plan: enough lines to know the row, the rest is in the sheet */
  clamped: {
    display: "-webkit-box",
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to clamp lines that every Excel web view knows
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "3",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
});
