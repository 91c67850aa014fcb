import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toDateColumn, toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { registrationTextPlace } from "@/lib/db/field-places";
import type { OpenRegistration } from "@/lib/db/registration-rows";
import type { Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { dateInJapan } from "@/lib/domain/calendar";
import type { KeptAgreement } from "./kept-agreement";
import type { RegisteredMember } from "./open-member";

type Registered = {
  readonly member: RegisteredMember;
  readonly accountId: string;
  readonly agreement: KeptAgreement;
  readonly row: Pick<OpenRegistration, "kind" | "campaigns">;
};

/** Keeps what was agreed to, word for word with its day, and the wish for campaign mail where there is one (CL-02); the trail names it. */
export async function recordRegistration(
  tx: Tx,
  { member, accountId, agreement, row }: Registered,
  at: Temporal.Instant,
): Promise<void> {
  const { facts, text, textHash, versionId } = agreement;
  await tx.registrationRecord.createMany({
    data: [
      {
        memberId: member.id,
        accountId,
        catalogueVersionId: versionId,
        registeredOn: toDateColumn(dateInJapan(at)),
        facts,
        factsHash: sha256(JSON.stringify(facts)),
        textEnc: sealField(registrationTextPlace(member.id), text),
        textHash,
        locale: member.locale,
        at: toInstantColumn(at),
      },
    ],
  });
  if (row.campaigns)
    await tx.campaignConsent.createMany({
      data: [{ memberId: member.id, given: true, source: "registration", at: toInstantColumn(at), accountId }],
    });
  await appendAudit(tx, {
    at,
    actor: { kind: "nobody" },
    action: "member.registered",
    subject: { kind: "member", id: member.id },
    memberId: member.id,
    data: { kind: row.kind, campaigns: row.campaigns },
  });
}
