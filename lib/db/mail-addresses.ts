import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { MailNameState } from "@/lib/domain/ordering/preview-change-mail";
import type { ProcedureRequest } from "@/lib/domain/procedures/procedure";
import { toInstantColumn } from "./dates";
import { openField, sealField } from "./field-cipher";
import type { LoadedProcedureContext } from "./procedure-context";
import { asAuth, type Tx } from "./scope";

export const mailAddressPlace = (id: string) => ({ table: "mail_address", column: "address_enc", row: id });

export type MailOwner = { readonly memberId: string; readonly contractId: string; readonly accountId: string };

/** The login behind an account ID string of a contract, or null. */
export async function findMailOwner(
  tx: Tx,
  { memberId, contractId }: Pick<MailOwner, "memberId" | "contractId">,
  loginId: string,
): Promise<MailOwner | null> {
  const account = await tx.account.findFirst({
    where: { loginId, kind: "account-id", accountGrants: { some: { memberId, contractId, endedAt: null } } },
    select: { id: true },
  });
  return account && { memberId, contractId, accountId: account.id };
}

/** The same ground, with how the operator's address stands that is asked for. Any other request asks for none. */
export async function withMailName(
  tx: Tx,
  ground: LoadedProcedureContext,
  request: ProcedureRequest,
): Promise<LoadedProcedureContext> {
  if (request.kind !== "change-mail" || request.input.change !== "operator-mail" || request.input.mark === null) return ground;
  const { mark, accountId: loginId } = request.input;
  const { memberId, id: contractId } = ground.loaded.row;
  const owner = await findMailOwner(tx, { memberId, contractId }, loginId);
  return { ...ground, context: { ...ground.context, mailName: await mailNameState(tx, mark, owner) } };
}

async function mailNameState(tx: Tx, mark: string, owner: MailOwner | null): Promise<MailNameState> {
  if (!owner) return "free";
  const { memberId, accountId } = owner;
  const own = await tx.mailAddress.findFirst({ where: { memberId, accountId, mark, endedAt: null }, select: { id: true } });
  if (own) return "same";
  const [row] = await tx.$queryRaw<{ taken: boolean }[]>`SELECT mail_name_taken(${mark}, ${accountId}::uuid) AS taken`;
  return row?.taken ? "used" : "free";
}

/** Ends the addresses of an account ID: what it has, what waits for its link, or both. */
export async function endMailAddresses(
  tx: Tx,
  { memberId, accountId }: Pick<MailOwner, "memberId" | "accountId">,
  at: Temporal.Instant,
  which: "waiting" | "both" = "both",
): Promise<void> {
  await tx.mailAddress.updateMany({
    where: { memberId, accountId, endedAt: null, ...(which === "waiting" ? { confirmedAt: null } : {}) },
    data: { endedAt: toInstantColumn(at) },
  });
}

/** Takes a local part for its member, for good. False: somebody else's. */
export async function takeMailName(
  tx: Tx,
  { memberId, accountId }: MailOwner,
  nameHash: string,
  at: Temporal.Instant,
): Promise<boolean> {
  await tx.mailName.createMany({ data: [{ nameHash, memberId, takenAt: toInstantColumn(at) }], skipDuplicates: true });
  const [row] = await tx.$queryRaw<{ taken: boolean }[]>`SELECT mail_name_taken(${nameHash}, ${accountId}::uuid) AS taken`;
  return !row?.taken;
}

export type MailLink = { readonly tokenHash: string; readonly expiresAt: Temporal.Instant; readonly endsHash: string };

/** Writes an address; with a link it waits to be confirmed, without one it counts at once. False: it was taken in the same moment. */
export async function insertMailAddress(
  tx: Tx,
  owner: MailOwner,
  { kind, address, mark, link }: { kind: "operator" | "other"; address: string; mark: string; link: MailLink | null },
  at: Temporal.Instant,
): Promise<boolean> {
  const id = randomUUID();
  const { count } = await tx.mailAddress.createMany({
    data: [
      {
        id,
        ...owner,
        kind,
        addressEnc: sealField(mailAddressPlace(id), address),
        mark,
        createdAt: toInstantColumn(at),
        ...(link
          ? { tokenHash: link.tokenHash, tokenExpiresAt: toInstantColumn(link.expiresAt), endsHash: link.endsHash }
          : { confirmedAt: toInstantColumn(at) }),
      },
    ],
    skipDuplicates: true,
  });
  return count === 1;
}

export type StoredAddress = { readonly accountId: string; readonly address: string; readonly waitsUntil: Date | null };

/** The addresses of a contract's account IDs, opened: what each has, and what waits for its link. */
export async function readMailAddresses(
  tx: Tx,
  { memberId, contractId }: Pick<MailOwner, "memberId" | "contractId">,
): Promise<StoredAddress[]> {
  const rows = await tx.mailAddress.findMany({ where: { memberId, contractId, endedAt: null } });
  return rows.map((row) => ({
    accountId: row.accountId,
    address: openField(mailAddressPlace(row.id), row.addressEnc),
    waitsUntil: row.confirmedAt === null ? row.tokenExpiresAt : null,
  }));
}

/** Whose link a token opens: the member, or null. Read before anybody is known, so it says nothing else. */
export async function findLinkOwner(tokenHash: string): Promise<string | null> {
  const [found] = await asAuth((tx) => tx.$queryRaw<{ owner: string | null }[]>`SELECT mail_link_owner(${tokenHash}) AS owner`);
  return found?.owner ?? null;
}

/** Whether the time of a link is over. */
export const isLinkOver = ({ tokenExpiresAt }: { readonly tokenExpiresAt: Date | null }, at: Temporal.Instant): boolean =>
  tokenExpiresAt === null || tokenExpiresAt.getTime() <= at.epochMilliseconds;
