/** The line at the top: which workbook, open another, take the result away. */
import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { TEXTS } from "./texts";

interface ToolbarProps {
  /** undefined: none is open */
  readonly name: string | undefined;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

export function Toolbar({ name, onOpen, onDownload }: ToolbarProps) {
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <img src="assets/icon.svg" width="24" height="24" alt="" />
      <Subtitle2 as="h1">{TEXTS.title}</Subtitle2>
      <Text className={styles.name}>{name}</Text>
      <Button size="small" icon={<FolderOpenRegular />} onClick={() => field.current?.click()}>
        {TEXTS.open}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = "";
          if (file) onOpen(file);
        }}
      />
      <Button size="small" icon={<ArrowDownloadRegular />} disabled={name === undefined} onClick={onDownload}>
        {TEXTS.download}
      </Button>
    </header>
  );
}
