/** The sheet: only the rows and columns on the screen are drawn, so that twenty thousand rows scroll as fast as twenty. */
import { useMemo, type ClipboardEvent, type KeyboardEvent, type MouseEvent, type ReactNode } from "react";
import { cellName, type Area, type Position } from "../../core/grid/address";
import { indexAt, spanOf, totalOf } from "./axis";
import { ColumnHeadings } from "./ColumnHeadings";
import { GridCell } from "./GridCell";
import { GridRow } from "./GridRow";
import { areaAt, boxOf } from "./sheet-layout";
import { HEADING_HEIGHT, HEADING_WIDTH, useGridStyles } from "./use-grid-styles";
import { useReveal, type Viewport } from "./use-viewport";
import { mergedFromOutside, shownIn, visibleCell, type Drawing } from "./visible-cells";

interface SheetGridProps {
  readonly label: string;
  readonly drawing: Drawing;
  readonly viewport: Viewport;
  readonly selected: Area;
  /** what lies over the cells: the editor */
  readonly children?: ReactNode;
  readonly onPoint: (at: Position) => void;
  readonly onEdit: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
}

/** px drawn around the window, so that scrolling does not show empty paper */
const MARGIN = 300;

export function SheetGrid(props: SheetGridProps) {
  const { label, drawing, viewport, selected, children, onPoint, onEdit, onKeyDown, onPaste, onCopy } = props;
  const styles = useGridStyles();
  const { layout } = drawing;
  const rowSpan = spanOf(layout.rows, viewport.top, viewport.height, MARGIN);
  const { first, last } = spanOf(layout.columns, viewport.left, viewport.width, MARGIN);
  const columns = useMemo(() => shownIn(layout.columns, { first, last }), [layout, first, last]);
  const outline = boxOf(layout, areaAt(layout, selected));
  useReveal(viewport, outline, selected);

  const point = ({ clientX, clientY, currentTarget, button }: MouseEvent<HTMLElement>) => {
    const { left, top } = currentTarget.getBoundingClientRect();
    const [x, y] = [clientX - left - HEADING_WIDTH, clientY - top - HEADING_HEIGHT];
    if (button === 0 && x >= viewport.left && y >= viewport.top) onPoint({ row: indexAt(layout.rows, y), column: indexAt(layout.columns, x) });
  };
  const isIn = (row: number) => row >= selected.row && row < selected.row + selected.rows;

  return (
    <div
      ref={viewport.ref}
      className={styles.viewport}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={layout.rows.count}
      aria-colcount={layout.columns.count}
      aria-activedescendant={`cell-${selected.row}-${selected.column}`}
      onScroll={viewport.onScroll}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onCopy={onCopy}
    >
      <div
        role="presentation"
        className={styles.content}
        style={{ width: HEADING_WIDTH + totalOf(layout.columns), height: HEADING_HEIGHT + totalOf(layout.rows) }}
        onMouseDown={point}
        onDoubleClick={onEdit}
      >
        <ColumnHeadings axis={layout.columns} columns={columns} selected={selected} />
        {shownIn(layout.rows, rowSpan).map((row) => (
          <GridRow
            key={row}
            drawing={drawing}
            row={row}
            columns={columns}
            selectedColumn={row === selected.row ? selected.column : undefined}
            isHeadingSelected={isIn(row)}
          />
        ))}
        {mergedFromOutside(layout, rowSpan, { first, last }).map((area) => {
          const visible = visibleCell(drawing, area.row, area.column);
          return visible && <GridCell key={cellName(area)} visible={visible} layout={layout} top={HEADING_HEIGHT + boxOf(layout, area).top} isSelected={false} />;
        })}
        <div className={styles.selection} style={{ ...outline, left: HEADING_WIDTH + outline.left - 1, top: HEADING_HEIGHT + outline.top - 1, width: outline.width + 1, height: outline.height + 1 }} />
        {children}
      </div>
    </div>
  );
}
