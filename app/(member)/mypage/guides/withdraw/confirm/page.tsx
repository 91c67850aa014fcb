import type { Metadata } from "next";
import { confirmTitle } from "../../../_parts/confirm-title";
import { type GuidesConfirmProps, guidesConfirm } from "../../guides-confirm";

export async function generateMetadata(): Promise<Metadata> {
  return confirmTitle("withdraw-guides");
}

/** Taking a request for guides back: which, and what follows. */
export default function WithdrawConfirmPage(props: GuidesConfirmProps) {
  return guidesConfirm("withdraw", props);
}
