import type { Countersign } from "@/generated/prisma/client";

/** What the act of a request needs of it. */
export type OpenCountersign = Pick<
  Countersign,
  "id" | "act" | "memberId" | "accountId" | "draft" | "destinationHash" | "requestedBy" | "requestedAt"
>;
