/** One row of the drawn sheet: its number and its cells. */
import { mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import { lengthOf, startOf } from "./axis";
import { GridCell } from "./GridCell";
import { HEADING_HEIGHT, useGridStyles } from "./use-grid-styles";
import { visibleCell, type Drawing } from "./visible-cells";

interface GridRowProps {
  readonly drawing: Drawing;
  readonly row: number;
  readonly columns: readonly number[];
  /** undefined: the selection is elsewhere */
  readonly selectedColumn: number | undefined;
  readonly isHeadingSelected: boolean;
}

export const GridRow = memo(function GridRow({
  drawing,
  row,
  columns,
  selectedColumn,
  isHeadingSelected,
}: GridRowProps) {
  const styles = useGridStyles();
  const { rows } = drawing.layout;
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={styles.row}
      style={{ top: HEADING_HEIGHT + startOf(rows, row), height: lengthOf(rows, row), width: "100%" }}
    >
      <div
        role="rowheader"
        className={mergeClasses(styles.heading, styles.rowHeading, isHeadingSelected && styles.headingSelected)}
      >
        {row + 1}
      </div>
      {columns.map((column) => {
        const visible = visibleCell(drawing, row, column);
        return (
          visible && (
            <GridCell
              key={column}
              visible={visible}
              layout={drawing.layout}
              top={0}
              isSelected={column === selectedColumn}
            />
          )
        );
      })}
    </div>
  );
});
