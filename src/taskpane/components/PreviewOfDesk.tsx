/** The preview that belongs to what would be written. */
import { ResultsLayer } from "./cycle/ResultsLayer";
import { FixesLayer } from "./findings/FixesLayer";
import { PreviewLayer, type PreviewLayerProps } from "./PreviewLayer";

export function PreviewOfDesk(props: PreviewLayerProps) {
  const { previewOf } = props.desk;
  switch (previewOf.kind) {
    case "figures":
      return <PreviewLayer {...props} />;
    case "fixes":
      return <FixesLayer {...props} scope={previewOf.scope} />;
    case "results":
      return <ResultsLayer {...props} scope={previewOf.scope} />;
  }
}
