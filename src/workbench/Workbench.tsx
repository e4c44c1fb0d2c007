/** The whole page: open a workbook by button or by dropping it, work on it with the task pane beside it, take it away. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState, type DragEvent } from "react";
import { download } from "./download";
import type { Measure } from "./grid/text-width";
import { OpenWorkbook } from "./OpenWorkbook";
import { TEXTS } from "./texts";
import { Toolbar } from "./Toolbar";
import { useWorkbook } from "./use-workbook";

interface WorkbenchProps {
  readonly measure: Measure;
  readonly samplePath: string;
}

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    position: "relative",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  waiting: { flexGrow: 1 },
  over: { position: "absolute", inset: 0, zIndex: 10, backgroundColor: tokens.colorNeutralBackgroundAlpha2 },
  drop: {
    position: "absolute",
    inset: 0,
    zIndex: 10,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    backgroundColor: tokens.colorBackgroundOverlay,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeHero700,
  },
});

export function Workbench({ measure, samplePath }: WorkbenchProps) {
  const styles = useStyles();
  const { opened, opening, problem, say, openFile } = useWorkbook(samplePath);
  const [isDragging, setDragging] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDragging(false);
    const [file] = event.dataTransfer.files;
    if (file) openFile(file);
  };
  const takeAway = () => {
    opened?.excel.save().then(
      (bytes) => download(bytes, opened.name),
      () => say(TEXTS.noSave),
    );
  };

  return (
    <div
      className={styles.page}
      onDragOver={(event) => {
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={({ relatedTarget }) => setDragging(relatedTarget !== null)}
      onDrop={drop}
    >
      <Toolbar name={opened?.name} onOpen={openFile} onDownload={takeAway} />
      {problem !== undefined && (
        <MessageBar intent="error">
          <MessageBarBody>{problem}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={TEXTS.close}
                onClick={() => say(undefined)}
              />
            }
          />
        </MessageBar>
      )}
      {opened && <OpenWorkbook key={opened.id} excel={opened.excel} measure={measure} onProblem={say} />}
      {opening !== undefined && (
        <Spinner className={opened ? styles.over : styles.waiting} label={TEXTS.opening(opening)} />
      )}
      {isDragging && <div className={styles.drop}>{TEXTS.dropHere}</div>}
    </div>
  );
}
