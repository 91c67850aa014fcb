import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromDateColumn, fromInstantColumn } from "@/lib/db/dates";
import { documentGroundOf } from "@/lib/db/document-ground";
import { nameOfMember } from "@/lib/db/member-name";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Localized } from "@/lib/domain/localized";
import type { AccountActor } from "@/lib/domain/permission";
import { type ContractDocument, contractDocument } from "@/lib/i18n/contract-document";
import { copyCode } from "../procedures/copy-code";
import { summaryOf } from "./contract-summary";
import { documentTitles } from "./document-titles";
import { type RightView, rightView } from "./find-ending";
import { loadOwnContract } from "./own-contract";

export type DocumentView = {
  readonly name: Localized;
  readonly document: ContractDocument;
  /** The day that counts as its receipt: day 1. */
  readonly receivedOn: Temporal.PlainDate;
  /** When it was first opened, and the copy that was kept of it; null as long as nobody has who receives it for the member. */
  readonly opened: { readonly at: Temporal.Instant; readonly copyCode: string } | null;
  readonly right: RightView | null;
  readonly documents: Readonly<Record<string, string>>;
};

/** The contract document of a contract of the login (JP-17). Null: no such contract. */
export async function findDocument(actor: AccountActor, contractId: string, at: Temporal.Instant): Promise<DocumentView | null> {
  return asMember(actor, async (tx) => {
    const contract = await loadOwnContract(tx, actor, contractId, dateInJapan(at));
    if (!contract) return null;
    const { memberId } = contract.row;
    const receipt = await tx.documentReceipt.findFirst({ where: { contractId, memberId } });
    const holder = await tx.member.findUniqueOrThrow({
      where: { id: memberId },
      select: { company: true, familyName: true, givenName: true },
    });
    const ground = documentGroundOf(contract, {
      customerNumber: summaryOf(contract).customerNumber,
      member: contract.actor.role === "user" ? null : nameOfMember(holder),
    });
    return {
      name: contract.product.name,
      document: contractDocument(ground, contract.actor.locale),
      receivedOn: receipt ? fromDateColumn(receipt.receivedOn) : contract.state.receivedOn,
      opened: receipt && { at: fromInstantColumn(receipt.openedAt), copyCode: copyCode(receipt.textHash) },
      right: rightView(contract),
      documents: documentTitles(ground.catalogue),
    };
  });
}
