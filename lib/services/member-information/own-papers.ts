import "server-only";
import { openField } from "@/lib/db/field-cipher";
import { documentPlace } from "@/lib/db/field-places";
import type { Tx } from "@/lib/db/scope";

/** A file of a member as it is kept: a paper that was sent in, or the document of a contract as it was handed over. */
export type OwnPaper = { readonly kind: "sent" | "received"; readonly name: string; readonly bytes: Uint8Array };

/** Every file that is kept of a member at this moment, in the member's own scope; a paper whose time was over is only a row. */
export async function ownPapers(tx: Tx, memberId: string): Promise<OwnPaper[]> {
  const sent = await tx.changeReportDocument.findMany({
    where: { memberId, contentEnc: { not: null } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const received = await tx.documentReceipt.findMany({
    where: { memberId },
    orderBy: [{ openedAt: "asc" }, { contractId: "asc" }],
  });
  const contracts = await tx.contract.findMany({
    where: { memberId, id: { in: received.map(({ contractId }) => contractId) } },
    select: { id: true, number: true },
  });
  const numbers = new Map(contracts.map(({ id, number }) => [id, number]));
  return [
    ...sent.flatMap(({ id, nameEnc, contentEnc }): OwnPaper[] => {
      if (!contentEnc) return [];
      const bytes = Buffer.from(openField(documentPlace("content_enc", id), contentEnc), "base64");
      return [{ kind: "sent", name: openField(documentPlace("name_enc", id), nameEnc), bytes }];
    }),
    ...received.map(
      ({ contractId, text }): OwnPaper => ({
        kind: "received",
        name: `${numbers.get(contractId) ?? contractId}.txt`,
        bytes: Buffer.from(text, "utf8"),
      }),
    ),
  ];
}
