import "server-only";
import type { Temporal } from "temporal-polyfill";
import { addressMark } from "@/lib/db/address-mark";
import { fromInstantColumn } from "@/lib/db/dates";
import { nameOfMember } from "@/lib/db/member-name";
import { resendAddress } from "@/lib/db/resend-address";
import { asStaff, type Tx } from "@/lib/db/scope";
import { isUuid } from "@/lib/domain/uuid";
import { type NotPermitted, refusedRoles } from "../staff/permitted-roles";
import type { StaffViewer } from "../staff/staff-viewer";

export const bounceOutcomes = ["resent", "posted", "reached", "needless"] as const;
export type BounceOutcome = (typeof bounceOutcomes)[number];

/** A mail that came back, as staff see it: never the whole address. */
export type BounceRow = {
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly kind: "hard" | "soft";
  readonly status: string;
  readonly address: string;
  readonly subject: string;
  readonly sentAt: Temporal.Instant;
  /** It held a code or a link: nothing to send again or to post. */
  readonly isSecret: boolean;
  readonly member: {
    readonly id: string;
    readonly name: string;
    readonly number: string;
    /** Whether a letter can be addressed. */
    readonly hasAddress: boolean;
  } | null;
  /** Where the member's mail goes now; null: it has no address. */
  readonly contactMail: string | null;
  /** Whether that is still the address that the mail came back from. */
  readonly isStillUsed: boolean;
  /** Whether it had gone to the member's contact address, and not to that of one of its logins. */
  readonly toContact: boolean;
  /** Where it may be sent again; null: nowhere. */
  readonly resendTo: string | null;
  readonly handled: {
    readonly at: Temporal.Instant;
    readonly by: string;
    readonly outcome: BounceOutcome;
    readonly note: string;
  } | null;
};

const shownAtMost = 100;

/** Mails that came back and wait, the oldest first; or the last ones that were dealt with. */
export async function listBounces(
  viewer: StaffViewer,
  view: "open" | "handled",
  at: Temporal.Instant,
): Promise<
  NotPermitted | { readonly permitted: true; readonly rows: readonly BounceRow[]; readonly more: boolean; readonly open: number }
> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "bounce.list", at);
    if (refused) return refused;
    const found = await tx.mailBounce.findMany({
      where: view === "open" ? { handledAt: null } : { handledAt: { not: null } },
      orderBy: view === "open" ? [{ at: "asc" }, { id: "asc" }] : [{ handledAt: "desc" }, { id: "asc" }],
      take: shownAtMost + 1,
    });
    const rows = await withNames(tx, found.slice(0, shownAtMost));
    const open = await tx.mailBounce.count({ where: { handledAt: null } });
    return { permitted: true as const, rows, more: found.length > shownAtMost, open };
  });
}

/** One of them; null where there is none or the viewer may not see it. */
export async function findBounce(
  viewer: StaffViewer,
  id: string,
  at: Temporal.Instant,
): Promise<(BounceRow & { readonly mayHandle: boolean }) | null> {
  if (!isUuid(id)) return null;
  return asStaff(viewer, async (tx) => {
    if (await refusedRoles(tx, viewer, "bounce.list", at)) return null;
    const mayHandle = (await refusedRoles(tx, viewer, "bounce.handle", at)) === null;
    const [row] = await withNames(tx, await tx.mailBounce.findMany({ where: { id } }));
    return row ? { ...row, mayHandle } : null;
  });
}

type Stored = Awaited<ReturnType<Tx["mailBounce"]["findMany"]>>[number];

async function withNames(tx: Tx, found: readonly Stored[]): Promise<BounceRow[]> {
  const members = await tx.member.findMany({ where: { id: { in: found.flatMap(({ memberId }) => memberId ?? []) } } });
  const mails = await tx.mail.findMany({
    where: { id: { in: found.map(({ mailId }) => mailId) } },
    select: { id: true, subject: true, createdAt: true, isSecret: true, accountId: true },
  });
  const staff = await tx.staff.findMany({
    where: { id: { in: found.flatMap(({ handledBy }) => handledBy ?? []) } },
    select: { id: true, name: true },
  });
  const resendTo = new Map<string, string | null>();
  for (const row of found) {
    const mail = mails.find(({ id }) => id === row.mailId);
    if (mail && !mail.isSecret) resendTo.set(row.id, await resendAddress(tx, row, mail.accountId));
  }
  return found.flatMap((row): BounceRow[] => {
    const mail = mails.find(({ id }) => id === row.mailId);
    if (!mail) return [];
    const member = members.find(({ id }) => id === row.memberId);
    const contactMail = member?.contactMail ?? null;
    return [
      {
        id: row.id,
        at: fromInstantColumn(row.at),
        kind: row.kind === "hard" ? "hard" : "soft",
        status: row.status,
        address: row.addressHint,
        subject: mail.subject,
        sentAt: fromInstantColumn(mail.createdAt),
        isSecret: mail.isSecret,
        member: member
          ? {
              id: member.id,
              name: nameOfMember(member),
              number: member.number,
              hasAddress: member.addressEnc !== null,
            }
          : null,
        contactMail,
        toContact: row.toContact,
        resendTo: resendTo.get(row.id) ?? null,
        isStillUsed: contactMail !== null && addressMark(contactMail) === row.addressMark,
        handled: handledOf(row, staff),
      },
    ];
  });
}

function handledOf(
  { handledAt, handledBy, outcome, note }: Stored,
  staff: readonly { id: string; name: string }[],
): BounceRow["handled"] {
  const known = bounceOutcomes.find((one) => one === outcome);
  if (!handledAt || !known) return null;
  const by = staff.find(({ id }) => id === handledBy)?.name ?? "";
  return { at: fromInstantColumn(handledAt), by, outcome: known, note: note ?? "" };
}
