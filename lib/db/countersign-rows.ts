import "server-only";
import type { Countersign, Prisma } from "@/generated/prisma/client";
import type { Tx } from "./scope";

/** What the act of a request needs of it. */
export type OpenCountersign = Pick<
  Countersign,
  "id" | "act" | "memberId" | "accountId" | "draft" | "destinationHash" | "requestedBy" | "requestedAt"
>;

export type NewCountersign = Omit<OpenCountersign, "draft"> & {
  readonly formKey: string;
  readonly draft: Readonly<Record<string, Prisma.InputJsonValue | null>>;
};

/** False: the same form, or an open request of the same act for the login, is there already; the transaction goes on. */
export async function insertCountersign(tx: Tx, row: NewCountersign): Promise<boolean> {
  const { count } = await tx.countersign.createMany({ data: [row], skipDuplicates: true });
  return count === 1;
}
