import "server-only";
import type { Temporal } from "temporal-polyfill";
import { findPartnerDesk } from "@/lib/adapters/partner/find-desk";
import { sendNotice } from "@/lib/adapters/partner/send-notice";
import { type Application, noticeToken } from "@/lib/adapters/partner/token";
import { now } from "@/lib/clock";
import { fromDateColumn, toInstantColumn } from "@/lib/db/dates";
import { asWorker } from "@/lib/db/scope";

type Told = { readonly id: string; readonly partner: string; readonly subject: string; readonly application: Application };

/**
 * Tells a partner how an application stands. The notice says the whole state and is the same each time it is sent, so that two jobs in
 * the wrong order, or one that runs twice, leave the partner with the truth. The call stands outside any transaction.
 */
export async function tellPartner(applicationId: string, send = sendNotice): Promise<void> {
  const told = await asWorker((tx) => standing(tx, applicationId));
  if (!told) return;
  const desk = findPartnerDesk(told.partner);
  if (!desk) throw new Error(`the partner ${told.partner} is not set up in PARTNERS`);
  const at = await now();
  await send(desk, await noticeToken(desk, told, at));
  await asWorker((tx) => noteTold(tx, applicationId, told.application.state, at));
}

type Tx = Parameters<Parameters<typeof asWorker>[0]>[0];

/** Null: there is nothing to tell any more. */
async function standing(tx: Tx, id: string): Promise<Told | null> {
  const row = await tx.partnerApplication.findUnique({
    where: { id },
    select: { contractId: true, partner: true, appliedOn: true, toldAt: true, cancelledOn: true, cancelToldAt: true },
  });
  if (!row || (row.cancelledOn ? row.cancelToldAt : row.toldAt)) return null;
  const { contractId, partner } = row;
  const { subject } = await tx.partnerSubject.findUniqueOrThrow({
    where: { contractId_partner: { contractId, partner } },
    select: { subject: true },
  });
  const appliedOn = fromDateColumn(row.appliedOn).toString();
  const application: Application = row.cancelledOn
    ? { state: "cancelled", id, appliedOn, cancelledOn: fromDateColumn(row.cancelledOn).toString() }
    : { state: "applied", id, appliedOn };
  return { id: `${id}:${application.state}`, partner, subject, application };
}

/** A cancellation that was told tells the application too. */
async function noteTold(tx: Tx, id: string, state: Application["state"], at: Temporal.Instant): Promise<void> {
  const when = toInstantColumn(at);
  await tx.partnerApplication.updateMany({ where: { id, toldAt: null }, data: { toldAt: when } });
  if (state === "cancelled")
    await tx.partnerApplication.updateMany({ where: { id, cancelToldAt: null }, data: { cancelToldAt: when } });
}
