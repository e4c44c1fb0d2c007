/** The methodology in force: its name, and on request its settings in plain words. */
import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger, tokens } from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons";
import { useId } from "react";
import { describeMethodology } from "../../core/methodology/describe-methodology";
import type { Methodology } from "../../core/methodology/methodology";
import { nameOfMethodology } from "../../core/methodology/name-of-methodology";
import { useTexts } from "../texts/texts-context";

interface MethodologyInfoProps {
  readonly methodology: Methodology;
}

const useStyles = makeStyles({
  button: {
    justifyContent: "flex-start",
    minWidth: 0,
    maxWidth: "100%",
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  surface: { maxWidth: "272px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
});

export function MethodologyInfo({ methodology }: MethodologyInfoProps) {
  const { language, methodology: texts } = useTexts();
  const name = `${texts.label} ${nameOfMethodology(methodology)[language]}`;
  const styles = useStyles();
  const title = useId();
  return (
    <Popover withArrow trapFocus positioning={{ position: "below", align: "start", overflowBoundaryPadding: 8 }}>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          className={styles.button}
          icon={<Info16Regular />}
          iconPosition="after"
          aria-label={`${name}. ${texts.explain}`}
          data-action="methodology"
        >
          {name}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-labelledby={title} tabIndex={-1}>
        <h2 id={title} className={styles.title}>
          {name}
        </h2>
        <ul className={styles.facts}>
          {describeMethodology(methodology)[language].map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </PopoverSurface>
    </Popover>
  );
}
