import "server-only";
import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toDateColumn, toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { memberPlace, paperChangePlace } from "@/lib/db/field-places";
import { paperFieldsOf } from "@/lib/db/paper-fields";
import { asStaff, type Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { changedByPaper, type PaperFieldName, type PaperFields } from "@/lib/domain/identity/paper-fields";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { hashOfPaperFields, type PaperDraft } from "./paper-draft";
import { tellPaperChange } from "./tell-paper-change";

/**
 * Writes what a paper changed (FB-24), with the day and number of the paper, before and after sealed, and a mail to the member: one
 * transaction. The member's row is locked first, so that of two staff the second is told to look again; a form sent twice counts once.
 */
export async function enterPaperChange(
  staff: StaffActor,
  memberId: string,
  draft: PaperDraft,
  at: Temporal.Instant,
): Promise<Decision<{ changeId: string }>> {
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "paper-change.enter", at);
    if (!permitted.ok) return permitted;
    await tx.$executeRaw`SELECT 1 FROM member WHERE id = ${memberId}::uuid FOR UPDATE`;
    const earlier = await tx.paperChange.findUnique({ where: { formKey: draft.formKey } });
    if (earlier)
      return earlier.staffId === staff.staffId && earlier.memberId === memberId
        ? decide({ changeId: earlier.id })
        : refuse("changed-since-shown", null);
    const member = await tx.member.findUnique({ where: { id: memberId } });
    if (!member) return refuse("contract-not-found", null);
    const before = paperFieldsOf(member);
    if (hashOfPaperFields(before) !== draft.beforeHash) return refuse("changed-since-shown", null);
    const { after, paperNumber, receivedOn } = draft;
    const fields = changedByPaper(before, after);
    await writeMember(tx, memberId, after);
    if (fields.some((field) => nameFields.includes(field))) await writeHolderName(tx, memberId, before, after);
    const id = randomUUID();
    const sealed = (column: "before_enc" | "after_enc", values: PaperFields) =>
      sealField(paperChangePlace(column, id), JSON.stringify(Object.fromEntries(fields.map((field) => [field, values[field]]))));
    await tx.paperChange.create({
      data: {
        id,
        formKey: draft.formKey,
        memberId,
        staffId: staff.staffId,
        receivedOn: toDateColumn(Temporal.PlainDate.from(receivedOn)),
        paperNumber,
        fields: fields.join(","),
        beforeEnc: sealed("before_enc", before),
        afterEnc: sealed("after_enc", after),
        at: toInstantColumn(at),
      },
    });
    const subject = { kind: "member", id: memberId };
    const data = { fields: fields.join(","), paperNumber, receivedOn };
    await appendAudit(tx, { at, actor: staff, action: "paper-change.entered", subject, memberId, data });
    await tellPaperChange(tx, { memberId, fields, receivedOn: Temporal.PlainDate.from(receivedOn), at });
    return decide({ changeId: id });
  });
}

const nameFields: readonly PaperFieldName[] = ["familyName", "givenName", "familyKana", "givenKana"];

async function writeMember(tx: Tx, memberId: string, after: PaperFields): Promise<void> {
  const { address, birthOn, ...rest } = after;
  await tx.member.updateMany({
    where: { id: memberId },
    data: {
      ...rest,
      birthOn: birthOn === null ? null : toDateColumn(Temporal.PlainDate.from(birthOn)),
      addressEnc: address === null ? null : sealField(memberPlace("address_enc", memberId), address),
    },
  });
}

/** The holder's own logins carry the holder's name; what they call themselves stays, unless it was that name. */
async function writeHolderName(tx: Tx, memberId: string, before: PaperFields, after: PaperFields): Promise<void> {
  const { familyName, givenName, familyKana, givenKana } = after;
  const held = { kind: "customer-number", accountGrants: { some: { memberId } } };
  await tx.account.updateMany({ where: held, data: { familyName, givenName, familyKana, givenKana } });
  const called = (one: PaperFields) => `${one.familyName} ${one.givenName}`;
  await tx.account.updateMany({ where: { ...held, userName: called(before) }, data: { userName: called(after) } });
}
