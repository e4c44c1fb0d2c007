/** The charts of a sheet as boxes with their titles: where they lie and what they say. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { startOf, type Axis } from "./axis";
import { HEADING_HEIGHT, HEADING_WIDTH } from "./use-grid-styles";
import type { Drawing } from "./visible-cells";

const useStyles = makeStyles({
  box: {
    position: "absolute",
    display: "flex",
    justifyContent: "center",
    overflow: "hidden",
    padding: tokens.spacingVerticalS,
    boxSizing: "border-box",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    pointerEvents: "none",
  },
});

const POINTS_PER_PIXEL = 0.75;

/** px */
const along = (axis: Axis, index: number, points: number) => startOf(axis, index) + points / POINTS_PER_PIXEL;

export function ChartBoxes({ drawing: { picture, layout } }: { readonly drawing: Drawing }) {
  const styles = useStyles();
  return picture.charts.map(({ name, title, place: { from, to } }) => {
    const left = along(layout.columns, from.column, from.right);
    const top = along(layout.rows, from.row, from.down);
    const width = along(layout.columns, to.column, to.right) - left;
    const height = along(layout.rows, to.row, to.down) - top;
    return (
      <div
        key={name}
        role="img"
        aria-label={title}
        className={styles.box}
        style={{ left: HEADING_WIDTH + left, top: HEADING_HEIGHT + top, width, height }}
      >
        {title}
      </div>
    );
  });
}
