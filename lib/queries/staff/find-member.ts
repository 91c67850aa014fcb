import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromDateColumn, fromInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { memberPhonePlace } from "@/lib/db/field-places";
import { paperFieldsOf } from "@/lib/db/paper-fields";
import { asStaff, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { PaperFields } from "@/lib/domain/identity/paper-fields";
import { type IdentityCheckView, toIdentityCheckView } from "./find-identity-check";
import { type AuditRow, readAudit } from "./list-audit";
import { type MemberAccount, memberAccounts } from "./member-accounts";
import { type MemberContract, memberContracts } from "./member-contracts";
import { type NotPermitted, refusedRoles } from "./permitted-roles";
import type { StaffViewer } from "./staff-viewer";

const RECENT = 10;

export type MemberProcedure = {
  readonly id: string;
  readonly number: string;
  readonly kind: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly placedAt: Temporal.Instant;
  readonly contractNumber: string;
  readonly loginId: string;
};
export type MemberMail = {
  readonly id: string;
  readonly subject: string;
  readonly template: string;
  readonly createdAt: Temporal.Instant;
  readonly state: "sent" | "waiting" | "failing";
  readonly sentAt: Temporal.Instant | null;
  readonly attempts: number;
};

type MemberAct = "certificate" | "paper-change" | "leaving" | "line-cancel" | "factor-reset" | "password-help" | "unlock";
type MemberLeft = {
  readonly number: string;
  readonly on: Temporal.PlainDate;
  readonly removeOn: Temporal.PlainDate;
  readonly removedAt: Temporal.Instant | null;
};

/** Which permission each act needs. */
const actPermissions: Readonly<Record<MemberAct, string>> = {
  certificate: "certificate.issue",
  "paper-change": "paper-change.enter",
  leaving: "leaving.record",
  "line-cancel": "line.cancel",
  "password-help": "password-reset.help",
  "factor-reset": "factor-reset.request",
  unlock: "lock.list",
};

export type MemberPage = {
  readonly id: string;
  readonly number: string;
  readonly kind: string;
  readonly company: string | null;
  readonly name: string;
  readonly kana: string;
  readonly contactMail: string | null;
  readonly phone: string | null;
  readonly locale: string;
  readonly since: Temporal.Instant;
  /** What only paper changes, with the guardian of a minor. */
  readonly paper: PaperFields;
  readonly contracts: readonly MemberContract[];
  readonly accounts: readonly MemberAccount[];
  readonly procedures: readonly MemberProcedure[];
  readonly mails: readonly MemberMail[];
  readonly checks: readonly IdentityCheckView[];
  /** Its leaving, once it has left: then there is nothing more to do for it. */
  readonly leaving: MemberLeft | null;
  /** What the viewer may do here besides looking. */
  readonly acts: readonly MemberAct[];
  readonly audit: NotPermitted | { readonly permitted: true; readonly rows: readonly AuditRow[] };
};

/** All that staff may know of one member. The page notes in the trail that it was opened before it asks (`recordMemberView`). */
export async function findMember(viewer: StaffViewer, memberId: string, at: Temporal.Instant): Promise<MemberPage | null> {
  return asStaff(viewer, async (tx) => {
    if (await refusedRoles(tx, viewer, "member.view", at)) return null;
    const member = await tx.member.findUnique({ where: { id: memberId } });
    if (!member) return null;
    const noAudit = await refusedRoles(tx, viewer, "audit.view", at);
    const left = await tx.memberLeaving.findUnique({ where: { memberId } });
    const checks = await tx.identityCheck.findMany({
      where: { memberId },
      include: { staff: { select: { name: true } }, account: { select: { loginId: true } } },
      orderBy: { at: "desc" },
      take: RECENT,
    });
    return {
      id: member.id,
      number: member.number,
      kind: member.kind,
      company: member.company,
      name: `${member.familyName} ${member.givenName}`,
      kana: `${member.familyKana} ${member.givenKana}`,
      contactMail: member.contactMail,
      phone: member.phoneEnc ? openField(memberPhonePlace(member.id), member.phoneEnc) : null,
      locale: member.locale,
      since: fromInstantColumn(member.createdAt),
      paper: paperFieldsOf(member),
      contracts: await memberContracts(tx, memberId, dateInJapan(at)),
      accounts: await memberAccounts(tx, memberId, at),
      procedures: await lastProcedures(tx, memberId),
      mails: await lastMails(tx, memberId),
      checks: checks.map(toIdentityCheckView),
      leaving: left && {
        number: left.number,
        on: dateInJapan(fromInstantColumn(left.at)),
        removeOn: fromDateColumn(left.removeOn),
        removedAt: left.removedAt && fromInstantColumn(left.removedAt),
      },
      acts: member.leftAt ? [] : await permittedActs(tx, viewer, at),
      audit: noAudit ?? { permitted: true, rows: await readAudit(tx, { memberId }, RECENT) },
    };
  });
}

async function permittedActs(tx: Tx, viewer: StaffViewer, at: Temporal.Instant): Promise<MemberAct[]> {
  const acts: MemberAct[] = [];
  for (const [act, permission] of Object.entries(actPermissions) as [MemberAct, string][])
    if ((await refusedRoles(tx, viewer, permission, at)) === null) acts.push(act);
  return acts;
}

async function lastProcedures(tx: Tx, memberId: string): Promise<MemberProcedure[]> {
  const rows = await tx.procedure.findMany({
    where: { memberId, status: "placed" },
    select: {
      id: true,
      number: true,
      kind: true,
      receivedOn: true,
      placedAt: true,
      contract: { select: { number: true } },
      account: { select: { loginId: true } },
    },
    orderBy: { placedAt: "desc" },
    take: RECENT,
  });
  return rows.flatMap((row) =>
    row.number && row.receivedOn && row.placedAt
      ? [
          {
            id: row.id,
            number: row.number,
            kind: row.kind,
            receivedOn: fromDateColumn(row.receivedOn),
            placedAt: fromInstantColumn(row.placedAt),
            contractNumber: row.contract.number,
            loginId: row.account.loginId,
          },
        ]
      : [],
  );
}

async function lastMails(tx: Tx, memberId: string): Promise<MemberMail[]> {
  // A code mail is written before anybody may say whose member the account is: it names the account alone.
  const ofAccount = { memberId: null, account: { accountGrants: { some: { memberId } } } };
  const rows = await tx.mail.findMany({
    where: { OR: [{ memberId }, ofAccount] },
    select: { id: true, subject: true, template: true, createdAt: true, sentAt: true, attempts: true, lastError: true },
    orderBy: { createdAt: "desc" },
    take: RECENT,
  });
  return rows.map((row) => ({
    id: row.id,
    subject: row.subject,
    template: row.template,
    createdAt: fromInstantColumn(row.createdAt),
    state: row.sentAt ? ("sent" as const) : row.lastError ? ("failing" as const) : ("waiting" as const),
    sentAt: row.sentAt && fromInstantColumn(row.sentAt),
    attempts: row.attempts,
  }));
}
