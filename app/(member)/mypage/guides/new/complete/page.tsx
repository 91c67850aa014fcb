import type { Metadata } from "next";
import { type GuidesCompleteProps, guidesComplete, guidesCompleteTitle } from "../../guides-complete";

export async function generateMetadata(props: GuidesCompleteProps): Promise<Metadata> {
  return guidesCompleteTitle("ask", props);
}

/** The end of a request for guides. */
export default function GuidesCompletePage(props: GuidesCompleteProps) {
  return guidesComplete("ask", props);
}
