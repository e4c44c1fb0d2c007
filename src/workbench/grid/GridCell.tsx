/** One cell as it is drawn. */
import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import type { CellBorders, PictureCell } from "../../memory-excel/sheet-picture";
import { boxOf, type SheetLayout } from "./sheet-layout";
import { pixelsOf } from "./text-width";
import { HEADING_WIDTH, useGridStyles } from "./use-grid-styles";
import type { VisibleCell } from "./visible-cells";

interface GridCellProps {
  readonly visible: VisibleCell;
  readonly layout: SheetLayout;
  /** px from the top of its container */
  readonly top: number;
  readonly isSelected: boolean;
}

const VERTICAL = { top: "flex-start", center: "center", bottom: "safe flex-end" } as const;
const HORIZONTAL = { left: "flex-start", center: "center", right: "flex-end" } as const;

/** A cell's own edge is its right and lower one; for the others it paints over the edge of the cell before it. */
function bordersOf({ left, right, top, bottom }: CellBorders): CSSProperties {
  const before = [left && `-1px 0 ${left}`, top && `0 -1px ${top}`].filter((side) => side !== undefined);
  return {
    ...(right && { borderRightColor: right }),
    ...(bottom && { borderBottomColor: bottom }),
    ...(before.length > 0 && { boxShadow: before.join(", ") }),
  };
}

function lookOf(cell: PictureCell): CSSProperties {
  const { fill, color, bold, italic, fontSize, align, verticalAlign, isNumber, borders } = cell;
  return {
    alignItems: VERTICAL[verticalAlign ?? "bottom"],
    justifyContent: HORIZONTAL[align ?? (isNumber ? "right" : "left")],
    textAlign: align ?? (isNumber ? "right" : "left"),
    fontSize: pixelsOf(fontSize),
    ...(fill !== undefined && { backgroundColor: fill, borderRightColor: fill, borderBottomColor: fill }),
    ...(color !== undefined && { color }),
    ...(bold && { fontWeight: "bold" }),
    ...(italic && { fontStyle: "italic" }),
    ...(borders && bordersOf(borders)),
  };
}

export function GridCell({ visible, layout, top, isSelected }: GridCellProps) {
  const styles = useGridStyles();
  const { area, cell, shown, spill } = visible;
  const { left, width, height } = boxOf(layout, area);
  const placed = { left: HEADING_WIDTH + left, top, width, height };
  return (
    <div
      id={`cell-${area.row}-${area.column}`}
      role="gridcell"
      aria-colindex={area.column + 1}
      aria-selected={isSelected}
      {...(area.columns > 1 && { "aria-colspan": area.columns })}
      {...(area.rows > 1 && { "aria-rowspan": area.rows })}
      className={mergeClasses(styles.cell, spill > 0 && styles.spilling)}
      style={{ ...placed, ...lookOf(cell) }}
    >
      {shown !== "" && (
        <div className={mergeClasses(styles.text, cell.wrap && styles.wrapped)} style={{ width: width + spill }}>
          {shown}
        </div>
      )}
    </div>
  );
}
