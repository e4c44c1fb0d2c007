/** The sheet: only the rows and columns on the screen are drawn, so that twenty thousand rows scroll as fast as twenty. */
import {
  useMemo,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from "react";
import { cellName, type Area, type Position } from "../../core/grid/address";
import { indexAt, spanOf, totalOf } from "./axis";
import { ChartBoxes } from "./ChartBoxes";
import { ColumnHeadings } from "./ColumnHeadings";
import { GridCell } from "./GridCell";
import { GridRow } from "./GridRow";
import { areaAt, boxOf, type Box } from "./sheet-layout";
import { HEADING_HEIGHT, HEADING_WIDTH, useGridStyles } from "./use-grid-styles";
import { useReveal } from "./use-viewport";
import { mergedFromOutside, shownIn, visibleCell, type Drawing } from "./visible-cells";

/** What a person does on the grid. */
export interface GridHandlers {
  readonly onPoint: (at: Position) => void;
  readonly onEdit: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onScroll: () => void;
}

interface SheetGridProps extends GridHandlers {
  readonly label: string;
  readonly drawing: Drawing;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** 1: as large as in Excel at 100% */
  readonly zoom: number;
  /** what is in sight, px before zooming */
  readonly viewport: Box;
  readonly selected: Area;
  /** what lies over the cells: the editor */
  readonly children?: ReactNode;
}

/** px drawn around the window, so that scrolling does not show empty paper */
const MARGIN = 300;

/** Fluent's focus keeper would take the Tab key, which here moves to the next cell. */
const OWN_TAB = JSON.stringify({ focusable: { ignoreKeydown: { Tab: true } } });

export function SheetGrid({
  label,
  drawing,
  scroller,
  zoom,
  viewport,
  selected,
  children,
  onPoint,
  onEdit,
  ...handlers
}: SheetGridProps) {
  const styles = useGridStyles();
  const { layout } = drawing;
  const outline = boxOf(layout, areaAt(layout, selected));
  useReveal({ scroller, zoom }, outline, selected);
  const point = ({ clientX, clientY, currentTarget, button }: MouseEvent<HTMLElement>) => {
    const { left, top } = currentTarget.getBoundingClientRect();
    const [x, y] = [(clientX - left) / zoom - HEADING_WIDTH, (clientY - top) / zoom - HEADING_HEIGHT];
    const onCells = x >= viewport.left && y >= viewport.top;
    if (button === 0 && onCells) onPoint({ row: indexAt(layout.rows, y), column: indexAt(layout.columns, x) });
  };
  return (
    <div
      ref={scroller}
      className={styles.viewport}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={layout.rows.count}
      aria-colcount={layout.columns.count}
      aria-activedescendant={`cell-${selected.row}-${selected.column}`}
      data-tabster={OWN_TAB}
      {...handlers}
    >
      <div
        role="presentation"
        className={styles.content}
        style={{ zoom, width: HEADING_WIDTH + totalOf(layout.columns), height: HEADING_HEIGHT + totalOf(layout.rows) }}
        onMouseDown={point}
        onDoubleClick={onEdit}
      >
        <Cells drawing={drawing} viewport={viewport} selected={selected} />
        <ChartBoxes drawing={drawing} />
        <div className={styles.selection} style={outlineStyle(outline)} />
        {children}
      </div>
    </div>
  );
}

/** One px more on every side: the outline covers the lines around the cell. */
function outlineStyle({ left, top, width, height }: Box): Box {
  return { left: HEADING_WIDTH + left - 1, top: HEADING_HEIGHT + top - 1, width: width + 1, height: height + 1 };
}

function Cells({ drawing, viewport, selected }: Pick<SheetGridProps, "drawing" | "viewport" | "selected">) {
  const { layout } = drawing;
  const rows = spanOf(layout.rows, viewport.top, viewport.height, MARGIN);
  const { first, last } = spanOf(layout.columns, viewport.left, viewport.width, MARGIN);
  const columns = useMemo(() => shownIn(layout.columns, { first, last }), [layout, first, last]);
  return (
    <>
      <ColumnHeadings axis={layout.columns} columns={columns} selected={selected} />
      {shownIn(layout.rows, rows).map((row) => (
        <GridRow
          key={row}
          drawing={drawing}
          row={row}
          columns={columns}
          selectedColumn={row === selected.row ? selected.column : undefined}
          isHeadingSelected={row >= selected.row && row < selected.row + selected.rows}
        />
      ))}
      {mergedFromOutside(layout, rows, { first, last }).map((area) => {
        const visible = visibleCell(drawing, area.row, area.column);
        const top = HEADING_HEIGHT + boxOf(layout, area).top;
        return (
          visible && <GridCell key={cellName(area)} visible={visible} layout={layout} top={top} isSelected={false} />
        );
      })}
    </>
  );
}
