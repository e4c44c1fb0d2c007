/** What a browser has and jsdom has not. */

class StillObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

export interface SystemTheme {
  /** the user switches the system to dark or light */
  setDark(isDark: boolean): void;
}

export function installPageShims(): SystemTheme {
  let isDark = false;
  const listeners = new Set<() => void>();
  globalThis.ResizeObserver = StillObserver;
  globalThis.CSS = { escape: (text: string) => text.replace(/[^\w-]/g, (sign) => `\\${sign}`) } as typeof CSS;
  Element.prototype.scrollIntoView = () => {};
  // Only axe asks, to look for icon fonts.
  HTMLCanvasElement.prototype.getContext = () => null;
  globalThis.matchMedia = (media) =>
    ({
      media,
      get matches() {
        return media.includes("dark") && isDark;
      },
      addEventListener: (_: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    }) as unknown as MediaQueryList;
  return {
    setDark(next) {
      isDark = next;
      for (const listener of listeners) listener();
    },
  };
}
