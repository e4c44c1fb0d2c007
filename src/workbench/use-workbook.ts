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
  readonly openFile: (file: File) => void;
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** Reads a file that came with the page. */
async function fetchSample(path: string): Promise<ArrayBuffer> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.arrayBuffer();
}

export function useWorkbook(samplePath: string): WorkbookDesk {
  const [opened, setOpened] = useState<OpenedWorkbook>();
  const [opening, setOpening] = useState<string | undefined>(nameOf(samplePath));
  const [problem, say] = useState<string>();
  const openings = useRef(0);

  const load = useCallback(async (name: string, bytes: Promise<ArrayBuffer>, whenUnread: string) => {
    openings.current += 1;
    const id = openings.current;
    const result = await bytes
      .then((read) => openWorkbook(new Uint8Array(read), name))
      .catch(() => ({ kind: "refused" as const, sentence: whenUnread }));
    const isLast = id === openings.current;
    if (result.kind === "refused") {
      if (isLast) say(result.sentence);
    } else if (isLast) {
      result.excel.connect();
      setOpened((previous) => {
        previous?.excel.close();
        return { id, name, excel: result.excel };
      });
    } else {
      // Somebody who opens a second file meanwhile wants the second.
      result.excel.close();
    }
    if (isLast) setOpening(undefined);
  }, []);

  useEffect(() => {
    void load(nameOf(samplePath), fetchSample(samplePath), TEXTS.noSample);
  }, [load, samplePath]);

  const openFile = (file: File) => {
    say(undefined);
    setOpening(file.name);
    void load(file.name, file.arrayBuffer(), TEXTS.unreadable(file.name));
  };
  return { opened, opening, problem, say, openFile };
}
