import { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import type { AccountActor, LoginRole } from "@/lib/domain/permission";
import { writeDraftPassword } from "@/lib/domain/procedures/draft-password";
import type { ProcedureRequest } from "@/lib/domain/procedures/procedure";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { publishCatalogue } from "@/lib/services/catalogue/publish-catalogue";
import { type NewContract, openContract } from "@/lib/services/contracts/open-contract";
import { hashPassword } from "@/lib/services/identity/password";
import { placeProcedure } from "@/lib/services/procedures/place-procedure";
import { saveDraft } from "@/lib/services/procedures/save-draft";
import { steppedUp } from "@/tests/support/stepped-up";
import { sampleCatalogue } from "../../support/sample-catalogue";

export const setUp = { kind: "system", name: "test" } as const;
/** A Saturday in the middle of a month: no midnight is near. */
export const noon = Temporal.Instant.from("2026-11-21T03:00:00Z");
export const later = (minutes: number) => noon.add({ minutes });

export async function publishSample(): Promise<void> {
  await publishCatalogue(setUp, sampleCatalogue(), Temporal.PlainDate.from("2014-10-01"), noon.subtract({ hours: 24 * 900 }));
}

let count = 0;

/** A person with a line, and the actor of the holder's login. */
export async function openSampleContract(change: Partial<NewContract> = {}): Promise<AccountActor> {
  count += 1;
  const opened = await openContract(setUp, {
    member: {
      kind: "person",
      familyName: "試験",
      givenName: `太郎${count}`,
      familyKana: "シケン",
      givenKana: "タロウ",
      contactMail: `taro${count}@shiken.example`,
      phone: "090-0000-0000",
      locale: "ja",
    },
    product: "fibre-vdsl",
    brand: "S",
    customerNumber: `2026000000${String(1000 + count)}`,
    firstPassword: "Demo-pass-2026!",
    receivedAt: noon.subtract({ hours: 24 * 200 }),
    ...change,
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  const { memberId, contractId, accountId } = opened.value;
  return {
    kind: "account",
    accountId,
    memberId,
    contractId,
    role: "holder",
    brand: change.brand ?? "S",
    locale: "ja",
    sessionId: "test",
  };
}

export const addOption = (option: string): ProcedureRequest => ({
  kind: "add-option",
  input: { option, accountId: null, agreed: true },
});
export const cancelOption = (option: string): ProcedureRequest => ({ kind: "cancel-option", input: { option, accountId: null } });
export const registerId = (accountId: string, role: "admin" | "user" = "user"): ProcedureRequest => ({
  kind: "register-account-id",
  input: { accountId, familyName: "試験", givenName: "花子", familyKana: "シケン", givenKana: "ハナコ", userName: "花子", role },
});
export const deleteId = (accountId: string): ProcedureRequest => ({ kind: "delete-account-id", input: { accountId } });
export const setSwitch = (on: boolean): ProcedureRequest => ({
  kind: "set-switch",
  input: { switch: "user-may-order-paid-options", on },
});

export async function draft(actor: AccountActor, request: ProcedureRequest, at = noon): Promise<string> {
  const secret = request.kind === "register-account-id" ? { secret: await passwordSecret() } : {};
  const saved = await saveDraft(actor, request, at, secret);
  if (!saved.ok) throw new Error(`refused: ${JSON.stringify(saved.refusal)}`);
  return saved.value.id;
}

async function passwordSecret(): Promise<string> {
  return writeDraftPassword({ hash: await hashPassword("Demo-pass-2026!"), first: "Dem", length: 15 });
}

export async function shown(actor: AccountActor, kind: ProcedureRequest["kind"], draftId: string, at = noon) {
  const confirmation = await confirmProcedure(actor, kind, draftId, at);
  if (confirmation?.state !== "ready") throw new Error(`not ready: ${JSON.stringify(confirmation)}`);
  return confirmation;
}

/** Input, confirm and complete in one go; answers the placed procedure's id. */
export async function place(actor: AccountActor, request: ProcedureRequest, at = noon): Promise<string> {
  const draftId = await draft(actor, request, at);
  const { shownHash, proof } = await shown(actor, request.kind, draftId, at);
  const by = proof === "asked" ? await steppedUp(actor, at) : actor;
  const placed = await placeProcedure(by, { kind: request.kind, draftId, shownHash, confirmed: true }, at);
  if (!placed?.ok) throw new Error(`not placed: ${JSON.stringify(placed)}`);
  return placed.value.id;
}

/** The actor of an account ID of a contract. */
export async function actorOf(holder: AccountActor, loginId: string, role: LoginRole): Promise<AccountActor> {
  const account = await asMember(holder, (tx) => tx.account.findUniqueOrThrow({ where: { loginId }, select: { id: true } }));
  return { ...holder, accountId: account.id, role };
}
