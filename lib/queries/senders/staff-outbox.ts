import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "@/lib/db/dates";
import { nameOfMember } from "@/lib/db/member-name";
import { asStaff, type Tx } from "@/lib/db/scope";
import { stuckHours } from "@/lib/domain/stuck-hours";
import { type NotPermitted, refusedRoles } from "../staff/permitted-roles";
import type { StaffViewer } from "../staff/staff-viewer";
import { type OutboxCounts, outboxCounts, type SentDay, sentDays } from "./outbox-figures";

export type OutboxView = "failed" | "waiting";

/** A mail or short message that has not left, or never will by itself. */
export type OutboxRow = {
  readonly id: string;
  readonly kind: "mail" | "sms";
  readonly createdAt: Temporal.Instant;
  readonly template: string;
  /** A mail's own; a short message has none. */
  readonly subject: string | null;
  readonly member: { readonly id: string; readonly name: string; readonly number: string } | null;
  readonly attempts: number;
  readonly reason: string | null;
  /** Whether it can be sent again: no code, no address that was refused. */
  readonly mayRetry: boolean;
};

export type OutboxPage = {
  readonly permitted: true;
  readonly mayRetry: boolean;
  readonly counts: OutboxCounts;
  readonly days: readonly SentDay[];
  readonly rows: readonly OutboxRow[];
  readonly more: boolean;
};

const shownAtMost = 100;

/** How mails and short messages leave: the numbers, the last days, and what waits or has failed, the newest first. */
export async function readOutbox(
  viewer: StaffViewer,
  view: OutboxView,
  at: Temporal.Instant,
): Promise<NotPermitted | OutboxPage> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "outbox.list", at);
    if (refused) return refused;
    const found = [...(await readMails(tx, view, at)), ...(await readSms(tx, view, at))]
      .sort((a, b) => b.createdAt.epochMilliseconds - a.createdAt.epochMilliseconds)
      .slice(0, shownAtMost + 1);
    return {
      permitted: true as const,
      mayRetry: (await refusedRoles(tx, viewer, "outbox.retry", at)) === null,
      counts: await outboxCounts(tx, at),
      days: await sentDays(tx, at),
      rows: await withMembers(tx, found.slice(0, shownAtMost)),
      more: found.length > shownAtMost,
    };
  });
}

const isGivenUp = (view: OutboxView, createdAt: Date, at: Temporal.Instant) =>
  view === "failed" || createdAt.getTime() < at.epochMilliseconds - stuckHours * 3_600_000;

type Found = Omit<OutboxRow, "member"> & { readonly memberId: string | null };

async function readMails(tx: Tx, view: OutboxView, at: Temporal.Instant): Promise<Found[]> {
  const mails = await tx.mail.findMany({
    where: view === "failed" ? { failedAt: { not: null } } : { sentAt: null, failedAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: shownAtMost + 1,
    select: {
      id: true,
      memberId: true,
      template: true,
      subject: true,
      createdAt: true,
      attempts: true,
      lastError: true,
      isSecret: true,
    },
  });
  const bounced = await tx.mailBounce.findMany({
    where: { mailId: { in: mails.map(({ id }) => id) } },
    select: { mailId: true },
  });
  return mails.map(({ lastError, isSecret, createdAt, ...mail }) => ({
    ...mail,
    kind: "mail" as const,
    createdAt: fromInstantColumn(createdAt),
    reason: lastError,
    mayRetry:
      isGivenUp(view, createdAt, at) &&
      !isSecret &&
      lastError !== "bad-address" &&
      !bounced.some(({ mailId }) => mailId === mail.id),
  }));
}

async function readSms(tx: Tx, view: OutboxView, at: Temporal.Instant): Promise<Found[]> {
  const all = await tx.sms.findMany({
    where: view === "failed" ? { failedAt: { not: null } } : { sentAt: null, failedAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: shownAtMost + 1,
    select: {
      id: true,
      memberId: true,
      template: true,
      createdAt: true,
      attempts: true,
      lastError: true,
      isSecret: true,
      sentAt: true,
    },
  });
  return all.map(({ lastError, isSecret, createdAt, sentAt, ...sms }) => ({
    ...sms,
    kind: "sms" as const,
    subject: null,
    createdAt: fromInstantColumn(createdAt),
    reason: lastError,
    mayRetry: isGivenUp(view, createdAt, at) && !isSecret && sentAt === null,
  }));
}

async function withMembers(tx: Tx, found: readonly Found[]): Promise<OutboxRow[]> {
  const members = await tx.member.findMany({
    where: { id: { in: found.flatMap(({ memberId }) => memberId ?? []) } },
    select: { id: true, number: true, company: true, familyName: true, givenName: true },
  });
  return found.map(({ memberId, ...row }) => {
    const member = members.find(({ id }) => id === memberId);
    const name = member && nameOfMember(member);
    return { ...row, member: member && name ? { id: member.id, number: member.number, name } : null };
  });
}
