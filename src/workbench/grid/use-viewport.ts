/** The part of the sheet that is on the screen, and bringing a cell into it. */
import { useEffect, useLayoutEffect, useState, type RefObject } from "react";
import { scrollFor } from "./axis";
import type { Box } from "./sheet-layout";
import { HEADING_HEIGHT, HEADING_WIDTH } from "./use-grid-styles";

type Scroller = RefObject<HTMLDivElement | null>;

/** In px of the sheet before zooming, without the headings. */
function windowOf(element: HTMLElement, zoom: number): Box {
  return {
    left: element.scrollLeft / zoom,
    top: element.scrollTop / zoom,
    width: element.clientWidth / zoom - HEADING_WIDTH,
    height: element.clientHeight / zoom - HEADING_HEIGHT,
  };
}

/** What is in sight, and what to call when it was scrolled. */
export function useViewport(scroller: Scroller, zoom: number): readonly [Box, () => void] {
  const [box, setBox] = useState<Box>({ left: 0, top: 0, width: 1200, height: 800 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setBox(windowOf(element, zoom)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, zoom]);
  const onScroll = () => {
    if (scroller.current) setBox(windowOf(scroller.current, zoom));
  };
  return [box, onScroll];
}

export interface Zoomed {
  readonly scroller: Scroller;
  /** 1: as large as in Excel at 100% */
  readonly zoom: number;
}

/** Scrolls a cell into sight whenever it, its place or `reason` changes. */
export function useReveal({ scroller, zoom }: Zoomed, { left, top, width, height }: Box, reason: unknown): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const seen = windowOf(element, zoom);
    element.scrollTo({
      left: zoom * scrollFor(left, width, seen.left, seen.width),
      top: zoom * scrollFor(top, height, seen.top, seen.height),
    });
  }, [scroller, zoom, left, top, width, height, reason]);
}
