/** The letters above the columns. */
import { mergeClasses } from "@fluentui/react-components";
import { columnName, type Area } from "../../core/grid/address";
import { lengthOf, startOf, type Axis } from "./axis";
import { HEADING_WIDTH, useGridStyles } from "./use-grid-styles";

interface ColumnHeadingsProps {
  readonly axis: Axis;
  readonly columns: readonly number[];
  readonly selected: Area;
}

export function ColumnHeadings({ axis, columns, selected }: ColumnHeadingsProps) {
  const styles = useGridStyles();
  const isSelected = (column: number) => column >= selected.column && column < selected.column + selected.columns;
  return (
    <div role="row" className={styles.columnHeadings}>
      {columns.map((column) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 1}
          className={mergeClasses(styles.heading, styles.columnHeading, isSelected(column) && styles.headingSelected)}
          style={{ left: HEADING_WIDTH + startOf(axis, column), width: lengthOf(axis, column) }}
        >
          {columnName(column)}
        </div>
      ))}
      <div className={styles.corner} />
    </div>
  );
}
