/** What helps the support: closed until asked for, copied with one click, without cell contents. */
import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular, Copy16Regular } from "@fluentui/react-icons";
import { useId, useRef, useState } from "react";
import { useTexts } from "../texts/texts-context";

interface DiagnosticProps {
  readonly text: string;
}

type Copying = "not-yet" | "copied" | "by-hand";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalXS,
    width: "100%",
  },
  toggle: {
    alignSelf: "flex-start",
    justifyContent: "flex-start",
    minWidth: 0,
    paddingLeft: 0,
    fontWeight: tokens.fontWeightRegular,
  },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  copy: { alignSelf: "flex-start" },
});

export function Diagnostic({ text }: DiagnosticProps) {
  const [isOpen, setOpen] = useState(false);
  const [copying, setCopying] = useState<Copying>("not-yet");
  const area = useRef<HTMLTextAreaElement | null>(null);
  const keepArea = (element: HTMLTextAreaElement | null) => {
    area.current = element;
  };
  const content = useId();
  const texts = useTexts().diagnostic;
  const styles = useStyles();

  // Excel on the web may forbid the clipboard to the frame of an add-in.
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopying("copied");
    } catch {
      area.current?.select();
      setCopying("by-hand");
    }
  };

  return (
    <div className={styles.box}>
      <Button
        appearance="transparent"
        size="small"
        icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={isOpen ? content : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {texts.show}
      </Button>
      {isOpen && (
        <div id={content} className={styles.box}>
          <p className={styles.hint}>{texts.hint}</p>
          <Textarea ref={keepArea} readOnly aria-label={texts.show} rows={4} value={text} />
          <Button className={styles.copy} size="small" icon={<Copy16Regular />} onClick={() => void copy()}>
            {texts.copy}
          </Button>
          <p role="status" className={styles.hint}>
            {copying === "copied" && texts.copied}
            {copying === "by-hand" && texts.copyByHand}
          </p>
        </div>
      )}
    </div>
  );
}
