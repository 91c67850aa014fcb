import "server-only";
import type { Temporal } from "temporal-polyfill";
import { certificateStanding } from "@/lib/db/certificate-standing";
import type { OpenCountersign } from "@/lib/db/countersign-rows";
import { postalDestination } from "@/lib/db/postal-destination";
import type { Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { operatorAt } from "@/lib/services/identity/operator-at";
import { hashDestination, settledDestination } from "@/lib/services/staff/destination";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { certificateDraftSchema } from "./certificate-draft";
import { makeCertificate, type NewSecrets } from "./make-certificate";

/**
 * Makes the certificate that a colleague asked for, in the name of whoever approves it, who prints it. Refused where login or destination
 * are no longer what they were then. The caller holds the rows of member, login and request.
 */
export async function carryOutCertificate(
  tx: Tx,
  staff: StaffActor,
  { id, memberId, accountId, draft: asked, destinationHash }: OpenCountersign,
  secrets: NewSecrets,
  at: Temporal.Instant,
): Promise<Decision<string>> {
  const { identity: terms } = await operatorAt(tx, at);
  const draft = certificateDraftSchema.parse(asked);
  const { contractId, delivery } = draft;
  const standing = await certificateStanding(tx, { memberId, contractId });
  const same =
    standing?.accountId === accountId &&
    standing.renewal &&
    standing.editions === draft.editions &&
    standing.inUse === draft.inUse;
  if (!same) return refuse("changed-since-shown", terms.activationCode);
  if (delivery === "post") {
    const settled = await settledDestination(tx, { memberId, delivery }, terms.secondPerson, at);
    if (!settled.ok) return settled;
    if (hashDestination(id, await postalDestination(tx, memberId)) !== destinationHash)
      return refuse("changed-since-shown", terms.activationCode);
  }
  const edition = standing.editions + 1;
  const making = { memberId, accountId, draft, edition, secrets, countersignId: id, terms };
  return decide(await makeCertificate(tx, staff, making, at));
}
