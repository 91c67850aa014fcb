import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { contactPhonePlace } from "@/lib/db/field-places";
import { nameOfMember } from "@/lib/db/member-name";
import { asStaff, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { type ContactResult, type ContactSubject, contactResults, contactSubjects } from "@/lib/domain/contact/contact-entry";
import { rolePermitted } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { type NotPermitted, refusedRoles } from "../staff/permitted-roles";
import type { StaffViewer } from "../staff/staff-viewer";
import { type ContactState, contactStates } from "./list-contacts";

export type ContactView = {
  readonly id: string;
  readonly number: string;
  readonly subject: ContactSubject;
  readonly name: string;
  readonly kana: string;
  readonly mail: string;
  readonly phone: string;
  readonly message: string;
  readonly locale: string;
  readonly createdAt: Temporal.Instant;
  readonly state: ContactState;
  readonly taker: { readonly id: string; readonly name: string; readonly at: Temporal.Instant } | null;
  /** Whom staff found it to be about, and whether that login is locked just now. */
  readonly about: {
    readonly memberId: string;
    readonly member: string;
    readonly memberNumber: string;
    readonly accountId: string;
    readonly loginId: string;
    readonly locked: boolean;
  } | null;
  readonly closing: {
    readonly result: ContactResult;
    readonly note: string;
    readonly by: string;
    readonly at: Temporal.Instant;
    readonly checkPassed: boolean | null;
  } | null;
};

export type ContactPage = { readonly permitted: true; readonly contact: ContactView; readonly mayHandle: boolean };

/** One request as its page shows it. Null: not there. */
export async function findContact(
  viewer: StaffViewer,
  id: string,
  at: Temporal.Instant,
): Promise<NotPermitted | ContactPage | null> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "contact.list", at);
    if (refused) return refused;
    const row = isUuid(id) ? await readRow(tx, id) : null;
    if (!row) return null;
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    const mayHandle = rolePermitted(viewer.role, "contact.handle", catalogue.staff).ok;
    return { permitted: true as const, contact: viewOf(row), mayHandle };
  });
}

function readRow(tx: Tx, id: string) {
  return tx.contactRequest.findUnique({
    where: { id },
    include: {
      member: { select: { number: true, company: true, familyName: true, givenName: true } },
      account: { select: { loginId: true, lockedAt: true } },
      identityCheck: { select: { passed: true } },
      taker: { select: { name: true } },
      closer: { select: { name: true } },
    },
  });
}

function viewOf(row: NonNullable<Awaited<ReturnType<typeof readRow>>>): ContactView {
  const { id, number, name, kana, mail, message, locale, member, account, taker, closer } = row;
  const result = contactResults.find((one) => one === row.result);
  return {
    ...{ id, number, name, kana, mail, message, locale },
    subject: contactSubjects.find((one) => one === row.subject) ?? "forgotten-id",
    phone: openField(contactPhonePlace(id), row.phoneEnc),
    createdAt: fromInstantColumn(row.createdAt),
    state: contactStates.find((one) => one === row.state) ?? "waiting",
    taker: taker && row.takenBy && row.takenAt ? { id: row.takenBy, name: taker.name, at: fromInstantColumn(row.takenAt) } : null,
    about:
      member && account && row.memberId && row.accountId
        ? {
            memberId: row.memberId,
            member: nameOfMember(member),
            memberNumber: member.number,
            accountId: row.accountId,
            loginId: account.loginId,
            locked: account.lockedAt !== null,
          }
        : null,
    closing:
      result && closer && row.closedAt
        ? {
            result,
            note: row.note ?? "",
            by: closer.name,
            at: fromInstantColumn(row.closedAt),
            checkPassed: row.identityCheck?.passed ?? null,
          }
        : null,
  };
}
