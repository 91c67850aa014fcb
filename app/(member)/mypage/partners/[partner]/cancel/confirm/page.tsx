import type { Metadata } from "next";
import { confirmTitle } from "../../../../_parts/confirm-title";
import { type PartnerConfirmProps, partnerConfirm } from "../../partner-confirm";

export async function generateMetadata(): Promise<Metadata> {
  return confirmTitle("cancel-partner");
}

/** Cancelling a partner's service, step 2. */
export default function CancelConfirmPage(props: PartnerConfirmProps) {
  return partnerConfirm("cancel", props);
}
