import type { DraftCookie } from "@/lib/web/draft-cookie";
import { approvalPath } from "../../paths";

/** Where the reason is kept between its form and its confirmation. */
export const returnCookie = (requestId: string): DraftCookie => ({
  name: "__Secure-approval-return",
  path: approvalPath(requestId),
});
