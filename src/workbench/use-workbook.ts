/** Which workbook is open: the sample at first, then what the person opens. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { MemoryExcel } from "../memory-excel/memory-excel";
import { openWorkbook } from "./open-workbook";
import { TEXTS } from "./texts";

export interface OpenedWorkbook {
  /** differs for every opening, also of the same file */
  readonly id: number;
  readonly name: string;
  readonly excel: MemoryExcel;
}

export interface WorkbookDesk {
  readonly opened: OpenedWorkbook | undefined;
  /** name of the file being opened */
  readonly opening: string | undefined;
  readonly problem: string | undefined;
  readonly say: (sentence: string | undefined) => void;
  readonly open: (name: string, read: () => Promise<ArrayBuffer>) => Promise<void>;
}

/** Reads a file that came with the page. */
async function fetchSample(path: string): Promise<ArrayBuffer> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.arrayBuffer();
}

export function useWorkbook(samplePath: string): WorkbookDesk {
  const [opened, setOpened] = useState<OpenedWorkbook>();
  const [opening, setOpening] = useState<string>();
  const [problem, say] = useState<string>();
  const openings = useRef(0);

  const open = useCallback(async (name: string, read: () => Promise<ArrayBuffer>) => {
    openings.current += 1;
    const id = openings.current;
    setOpening(name);
    say(undefined);
    const result = await openWorkbook(new Uint8Array(await read()), name);
    // Somebody who opens a second file meanwhile wants the second.
    if (id !== openings.current) return;
    setOpening(undefined);
    if (result.kind === "refused") return say(result.sentence);
    result.excel.connect();
    setOpened((previous) => {
      previous?.excel.close();
      return { id, name, excel: result.excel };
    });
  }, []);

  useEffect(() => {
    const name = samplePath.slice(samplePath.lastIndexOf("/") + 1);
    open(name, () => fetchSample(samplePath)).catch(() => {
      setOpening(undefined);
      say(TEXTS.noSample);
    });
  }, [open, samplePath]);

  return { opened, opening, problem, say, open };
}
