/** What is under way in the workbook: how far it is, and how to stop what takes long. */
import { Link, ProgressBar, Spinner } from "@fluentui/react-components";
import { createContext, useContext } from "react";
import type { Progress } from "../../host";
import { useTexts } from "../texts/texts-context";

/** undefined where nothing can be stopped */
export const StopWritingContext = createContext<(() => void) | undefined>(undefined);

interface WorkingLineProps {
  readonly label: string;
  /** undefined before the first is told, and for work that is done in one go */
  readonly progress: Progress | undefined;
}

export function WorkingLine({ label, progress }: WorkingLineProps) {
  const { reading } = useTexts();
  const onStop = useContext(StopWritingContext);
  return (
    <>
      <Spinner size="extra-tiny" label={label} labelPosition="after" />
      {progress && progress.done < progress.total && (
        <>
          <ProgressBar aria-label={label} value={progress.done} max={progress.total} />
          {onStop && (
            <Link as="button" data-action="stop-writing" onClick={onStop}>
              {reading.stop}
            </Link>
          )}
        </>
      )}
    </>
  );
}
