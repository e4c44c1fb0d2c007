/** What is new and what is solved since the previous check; the solved ones on request. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { CellAddress } from "../../../core/grid/address";
import { printDay } from "../../findings/day-of";
import type { News } from "../../findings/news-of";
import { useTexts } from "../../texts/texts-context";
import { SolvedList } from "./SolvedList";

interface NewsLineProps {
  readonly news: News;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  toggle: { minWidth: 0, paddingLeft: 0, paddingRight: 0 },
});

export function NewsLine({ news: { fresh, solved, since }, onReveal }: NewsLineProps) {
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const texts = useTexts().findings.news;
  const styles = useStyles();
  const parts = [
    ...(fresh > 0 ? [texts.fresh(fresh)] : []),
    ...(solved.length > 0 ? [texts.solved(solved.length)] : []),
  ];
  const Chevron = isOpen ? ChevronUp16Regular : ChevronDown16Regular;
  return (
    <div data-news={fresh} data-solved={solved.length}>
      <div className={styles.line}>
        <span>
          {since === undefined ? texts.since : texts.sinceDay(printDay(since))}: {parts.join(", ") || texts.nothing}
        </span>
        {solved.length > 0 && (
          <Button
            appearance="transparent"
            size="small"
            className={styles.toggle}
            icon={<Chevron />}
            iconPosition="after"
            aria-expanded={isOpen}
            aria-controls={isOpen ? list : undefined}
            data-action="show-solved"
            onClick={() => setOpen(!isOpen)}
          >
            {texts.showSolved}
          </Button>
        )}
      </div>
      {isOpen && <SolvedList id={list} solved={solved} onReveal={onReveal} />}
    </div>
  );
}
