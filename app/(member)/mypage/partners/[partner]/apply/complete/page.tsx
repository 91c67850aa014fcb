import type { Metadata } from "next";
import { type PartnerCompleteProps, partnerComplete, partnerCompleteTitle } from "../../partner-complete";

export async function generateMetadata(props: PartnerCompleteProps): Promise<Metadata> {
  return partnerCompleteTitle("apply", props);
}

/** Applying for a partner's service, step 3. */
export default function ApplyCompletePage(props: PartnerCompleteProps) {
  return partnerComplete("apply", props);
}
