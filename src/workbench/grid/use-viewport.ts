/** The part of the sheet that is on the screen, and bringing a cell into it. */
import { useEffect, useLayoutEffect, useState, type RefObject } from "react";
import { scrollFor } from "./axis";
import type { Box } from "./sheet-layout";
import { HEADING_HEIGHT, HEADING_WIDTH } from "./use-grid-styles";

type Scroller = RefObject<HTMLDivElement | null>;

/** px, without the headings */
function windowOf(element: HTMLElement): Box {
  return {
    left: element.scrollLeft,
    top: element.scrollTop,
    width: element.clientWidth - HEADING_WIDTH,
    height: element.clientHeight - HEADING_HEIGHT,
  };
}

/** What is in sight, and what to call when it was scrolled. */
export function useViewport(scroller: Scroller): readonly [Box, () => void] {
  const [box, setBox] = useState<Box>({ left: 0, top: 0, width: 1200, height: 800 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setBox(windowOf(element)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  const onScroll = () => {
    if (scroller.current) setBox(windowOf(scroller.current));
  };
  return [box, onScroll];
}

/** Scrolls a cell into sight whenever it, its place or `reason` changes. */
export function useReveal(scroller: Scroller, { left, top, width, height }: Box, reason: unknown): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const seen = windowOf(element);
    element.scrollTo({
      left: scrollFor(left, width, seen.left, seen.width),
      top: scrollFor(top, height, seen.top, seen.height),
    });
  }, [scroller, left, top, width, height, reason]);
}
