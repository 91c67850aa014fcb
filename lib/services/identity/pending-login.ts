import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { newToken } from "./secrets";

/** The steps between password and session; each is entered from the one before by a guarded update, so none is skipped. */
export type PendingStep = "verify" | "enrol" | "enrol-verify" | "codes" | "first-password";

type PendingLogin = NonNullable<Awaited<ReturnType<Tx["pendingLogin"]["findUnique"]>>>;
type Account = NonNullable<Awaited<ReturnType<Tx["account"]["findUnique"]>>>;

export type OpenPending = PendingLogin & { readonly account: Account };

/** `handedOver`: its owner has just proved to be the one that the login was made for, and needs no activation code. */
export async function openPending(
  tx: Tx,
  accountId: string,
  step: PendingStep,
  minutes: number,
  at: Temporal.Instant,
  { handedOver = false }: { handedOver?: boolean } = {},
): Promise<{ id: string; token: string }> {
  const id = randomUUID();
  const token = newToken();
  await tx.pendingLogin.create({
    data: {
      id,
      tokenHash: sha256(token),
      accountId,
      step,
      handedOver,
      createdAt: toInstantColumn(at),
      expiresAt: toInstantColumn(at.add({ minutes })),
    },
  });
  return { id, token };
}

/** The half-done login of a token while it stands at this step; over, used up, at another step or unknown are all null. */
export async function findPending(
  tx: Tx,
  token: string | null,
  step: PendingStep,
  at: Temporal.Instant,
): Promise<OpenPending | null> {
  if (!token) return null;
  const row = await tx.pendingLogin.findUnique({ where: { tokenHash: sha256(token) }, include: { account: true } });
  const open =
    row && row.step === step && !row.consumedAt && row.expiresAt.getTime() > at.epochMilliseconds && !row.account.deletedAt;
  return open ? row : null;
}

type StepChange = { readonly from: string; readonly to: PendingStep; readonly at: Temporal.Instant };

/** Moves on; false when another request was faster or the time is over. */
export async function moveStep(
  tx: Tx,
  id: string,
  change: StepChange,
  data: Partial<Pick<PendingLogin, "backupCodesEnc" | "expiresAt">> = {},
): Promise<boolean> {
  const { count } = await tx.pendingLogin.updateMany({
    where: { id, step: change.from, consumedAt: null, expiresAt: { gt: toInstantColumn(change.at) } },
    data: { ...(data as object), step: change.to },
  });
  return count === 1;
}
