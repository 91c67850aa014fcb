import "server-only";
import type { Temporal } from "temporal-polyfill";
import { canonicalJson } from "@/lib/domain/canonical-json";
import type { ReportContents } from "@/lib/domain/member-information/report-contents";
import { sha256 } from "./sha256";

type Shown = {
  readonly changedOn: Temporal.PlainDate;
  readonly contents: ReportContents;
  readonly documents: readonly string[];
};

/** What the confirm page shows, in one hash: a paper added in another window has to be seen first. */
export const hashOfReport = ({ changedOn, contents, documents }: Shown) =>
  sha256(canonicalJson({ changedOn: changedOn.toString(), contents, documents: [...documents].sort() }));
