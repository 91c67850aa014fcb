import type { Metadata } from "next";
import { type PartnerCompleteProps, partnerComplete, partnerCompleteTitle } from "../../partner-complete";

export async function generateMetadata(props: PartnerCompleteProps): Promise<Metadata> {
  return partnerCompleteTitle("cancel", props);
}

/** Cancelling a partner's service, step 3. */
export default function CancelCompletePage(props: PartnerCompleteProps) {
  return partnerComplete("cancel", props);
}
