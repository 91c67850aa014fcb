import type { Metadata } from "next";
import { type GuidesCompleteProps, guidesComplete, guidesCompleteTitle } from "../../guides-complete";

export async function generateMetadata(props: GuidesCompleteProps): Promise<Metadata> {
  return guidesCompleteTitle("withdraw", props);
}

/** The end of a withdrawal. */
export default function WithdrawCompletePage(props: GuidesCompleteProps) {
  return guidesComplete("withdraw", props);
}
