import type { Metadata } from "next";
import { confirmTitle } from "../../../../_parts/confirm-title";
import { type PartnerConfirmProps, partnerConfirm } from "../../partner-confirm";

export async function generateMetadata(): Promise<Metadata> {
  return confirmTitle("apply-partner");
}

/** Applying for a partner's service, step 2. */
export default function ApplyConfirmPage(props: PartnerConfirmProps) {
  return partnerConfirm("apply", props);
}
