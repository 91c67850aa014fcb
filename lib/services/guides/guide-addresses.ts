import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toDateColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { memberPlace } from "@/lib/db/field-places";
import { nameOfMember } from "@/lib/db/member-name";
import { asStaff } from "@/lib/db/scope";
import { type Decision, decide } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import { nameOf } from "@/lib/domain/papers/guide-preview";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";

export type GuideAddress = {
  readonly number: string;
  readonly name: string;
  /** Null: none is registered; it can't be sent. */
  readonly address: string | null;
  readonly guides: readonly Localized[];
};

/** The addresses of one day's requests, for labels and lists. Each member whose address is written out has it in the audit trail. */
export async function guideAddresses(
  staff: StaffActor,
  day: Temporal.PlainDate,
  { as }: { readonly as: "labels" | "csv" },
  at: Temporal.Instant,
): Promise<Decision<readonly GuideAddress[]>> {
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "guide-request.send", at);
    if (!permitted.ok) return permitted;
    const { papers } = permitted.value.operator;
    const rows = await tx.guideRequest.findMany({
      where: { state: "received", requestedOn: toDateColumn(day) },
      orderBy: [{ createdAt: "asc" }, { procedureId: "asc" }, { guideCode: "asc" }],
    });
    const addresses: GuideAddress[] = [];
    for (const id of new Set(rows.map((row) => row.procedureId))) {
      const own = rows.filter((row) => row.procedureId === id);
      const memberId = own[0]?.memberId ?? "";
      const member = await tx.member.findUniqueOrThrow({ where: { id: memberId } });
      const procedure = await tx.procedure.findUniqueOrThrow({ where: { id }, select: { number: true } });
      const number = procedure.number ?? "";
      await appendAudit(tx, {
        at,
        actor: staff,
        action: "guides.addresses",
        subject: { kind: "procedure", id },
        memberId,
        data: { number, as },
      });
      addresses.push({
        number,
        name: nameOfMember(member),
        address: member.addressEnc && openField(memberPlace("address_enc", memberId), member.addressEnc),
        guides: own.map((row) => (papers ? nameOf(papers.guides, row.guideCode) : { ja: row.guideCode, en: row.guideCode })),
      });
    }
    return decide(addresses);
  });
}
