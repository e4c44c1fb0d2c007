/** The part of the sheet that is on the screen, and bringing a cell into it. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { scrollFor } from "./axis";
import type { Box } from "./sheet-layout";
import { HEADING_HEIGHT, HEADING_WIDTH } from "./use-grid-styles";

/** px, without the headings */
export interface Viewport extends Box {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onScroll: () => void;
}

function windowOf(element: HTMLElement): Box {
  return {
    left: element.scrollLeft,
    top: element.scrollTop,
    width: element.clientWidth - HEADING_WIDTH,
    height: element.clientHeight - HEADING_HEIGHT,
  };
}

export function useViewport(): Viewport {
  const ref = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<Box>({ left: 0, top: 0, width: 1200, height: 800 });
  const measure = useCallback(() => {
    if (ref.current) setBox(windowOf(ref.current));
  }, []);
  useEffect(() => {
    const observer = new ResizeObserver(measure);
    if (ref.current) observer.observe(ref.current);
    return () => observer.disconnect();
  }, [measure]);
  return { ...box, ref, onScroll: measure };
}

/** Scrolls a cell into sight whenever `reason` changes. */
export function useReveal({ ref }: Viewport, { left, top, width, height }: Box, reason: unknown): void {
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const seen = windowOf(element);
    element.scrollTo({
      left: scrollFor(left, width, seen.left, seen.width),
      top: scrollFor(top, height, seen.top, seen.height),
    });
  }, [ref, left, top, width, height, reason]);
}
