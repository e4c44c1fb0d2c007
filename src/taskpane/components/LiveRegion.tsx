/** Speaks to screen readers without moving the keyboard. */
import { makeStyles } from "@fluentui/react-components";

interface LiveRegionProps {
  readonly message: string;
}

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

export function LiveRegion({ message }: LiveRegionProps) {
  return (
    <div role="status" aria-live="polite" className={useStyles().unseen} data-live>
      {message}
    </div>
  );
}
