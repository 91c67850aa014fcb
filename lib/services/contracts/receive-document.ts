import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toDateColumn, toInstantColumn } from "@/lib/db/dates";
import { documentGroundOf } from "@/lib/db/document-ground";
import { loadProcedureContext } from "@/lib/db/procedure-context";
import { asMember } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import type { AccountActor } from "@/lib/domain/permission";
import { contractDocument, contractDocumentText } from "@/lib/i18n/contract-document";

/**
 * Notes, once, that the contract document came into the member's hands in the portal (JP-17): its words, the day that counts as its
 * receipt, and who opened it when. A user ID reads it and receives nothing for the member.
 */
export async function receiveDocument(actor: AccountActor, at: Temporal.Instant): Promise<void> {
  if (actor.role === "user") return;
  await asMember(actor, async (tx) => {
    const { memberId, contractId, accountId, locale } = actor;
    if (await tx.documentReceipt.findUnique({ where: { contractId }, select: { contractId: true } })) return;
    const ground = await loadProcedureContext(tx, actor, at);
    if (!ground) return;
    const { loaded, parties } = ground;
    const made = documentGroundOf(loaded, { customerNumber: parties.customerNumber, member: parties.member });
    const titles = Object.fromEntries(made.catalogue.documents.map(({ code, title }) => [code, title]));
    const text = contractDocumentText(contractDocument(made, locale), titles, locale);
    const receivedOn = made.right?.documentOn ?? loaded.state.receivedOn;
    // Two pages opened at the same moment: one of them notes it.
    const { count } = await tx.documentReceipt.createMany({
      data: {
        contractId,
        memberId,
        accountId,
        receivedOn: toDateColumn(receivedOn),
        openedAt: toInstantColumn(at),
        text,
        textHash: sha256(text),
        locale,
      },
      skipDuplicates: true,
    });
    if (count === 0) return;
    const subject = { kind: "contract", id: contractId };
    const data = { number: loaded.row.number, receivedOn: receivedOn.toString() };
    await appendAudit(tx, { at, actor, action: "contract.document-received", subject, memberId, data });
  });
}
