import type { Metadata } from "next";
import { confirmTitle } from "../../../_parts/confirm-title";
import { type GuidesConfirmProps, guidesConfirm } from "../../guides-confirm";

export async function generateMetadata(): Promise<Metadata> {
  return confirmTitle("request-guides");
}

/** A request for guides, step 2: which, and where they go. */
export default function GuidesConfirmPage(props: GuidesConfirmProps) {
  return guidesConfirm("ask", props);
}
