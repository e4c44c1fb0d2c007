/** Keeps the keyboard in a list whose rows come and go by themselves: when its row is gone it is on the one that took the place. */
import { useEffect, useRef, type FocusEvent, type ReactNode } from "react";

interface KeptFocusProps {
  readonly children: ReactNode;
}

interface Place {
  readonly button: Element;
  /** among the buttons of the list */
  readonly index: number;
}

export function KeptFocus({ children }: KeptFocusProps) {
  const list = useRef<HTMLDivElement>(null);
  const last = useRef<Place>(undefined);
  const buttons = () => [...(list.current?.querySelectorAll<HTMLElement>("button, input") ?? [])];
  const onFocus = ({ target }: FocusEvent) => {
    last.current = { button: target, index: buttons().findIndex((button) => button === target) };
  };
  const onBlur = () => {
    last.current = undefined;
  };
  // After every drawing: React tells nobody that it took a focused element away.
  useEffect(() => {
    const place = last.current;
    if (!place || place.button.isConnected || document.activeElement !== document.body) return;
    last.current = undefined;
    const left = buttons();
    left[Math.min(place.index, left.length - 1)]?.focus();
  });
  return (
    <div ref={list} onFocus={onFocus} onBlur={onBlur}>
      {children}
    </div>
  );
}
