/** A list that shows its first items and more on request, so that ten thousand cost no more than fifty. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useTexts } from "../texts/texts-context";
import { useRowStyles } from "./row-styles";

const STEP = 50;

interface GrowingListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T, index: number) => string;
  readonly children: (item: T) => ReactNode;
}

const useStyles = makeStyles({
  more: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

export function GrowingList<T>({ items, keyOf, children }: GrowingListProps<T>) {
  const [shown, setShown] = useState(STEP);
  const rows = useRowStyles();
  const styles = useStyles();
  const texts = useTexts();
  const hidden = items.length - shown;
  return (
    <>
      <ul className={rows.list}>
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf(item, index)} className={rows.row}>
            {children(item)}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button className={styles.more} size="small" data-action="show-more" onClick={() => setShown(shown + STEP)}>
          {texts.list.more(Math.min(hidden, STEP))}
        </Button>
      )}
    </>
  );
}
