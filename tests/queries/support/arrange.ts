import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import type { AccountActor, LoginRole } from "@/lib/domain/permission";
import { writeDraftPassword } from "@/lib/domain/procedures/draft-password";
import type { ProcedureKind, ProcedureRequest } from "@/lib/domain/procedures/procedure";
import { ownerQuery } from "@/tests/support/database";
import { steppedUp } from "@/tests/support/stepped-up";
import { sampleCatalogue } from "../../support/sample-catalogue";

export const jst = (text: string) => Temporal.ZonedDateTime.from(`${text}[Asia/Tokyo]`).toInstant();

export type Household = {
  readonly memberId: string;
  readonly contractId: string;
  readonly holder: AccountActor;
  readonly brand: string;
};

export async function publishSample(): Promise<void> {
  const { publishCatalogue } = await import("@/lib/services/catalogue/publish-catalogue");
  await publishCatalogue(
    { kind: "system", name: "test" },
    sampleCatalogue(),
    Temporal.PlainDate.from("2020-01-01"),
    jst("2020-01-01T00:00"),
  );
}

let number = 20150123456700n;

/** A member with an open contract and the holder's login, made by the services that staff use. */
export async function openHousehold(
  opened: string,
  { brand = "S", product = "fibre-vdsl", familyName = "見本" } = {},
): Promise<Household> {
  const { openContract } = await import("@/lib/services/contracts/open-contract");
  number += 1n;
  const done = await openContract(
    { kind: "system", name: "test" },
    {
      member: {
        kind: "person",
        familyName,
        givenName: "太郎",
        familyKana: "ミホン",
        givenKana: "タロウ",
        contactMail: null,
        phone: null,
        locale: "ja",
      },
      product,
      brand,
      customerNumber: number.toString(),
      firstPassword: "First-password-1",
      receivedAt: jst(opened),
    },
  );
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  const { memberId, contractId, accountId } = done.value;
  return { memberId, contractId, brand, holder: actorOf({ memberId, contractId, brand }, accountId, "holder") };
}

function actorOf(
  { memberId, contractId, brand }: Pick<Household, "memberId" | "contractId" | "brand">,
  accountId: string,
  role: LoginRole,
): AccountActor {
  return { kind: "account", accountId, memberId, contractId, role, brand, locale: "ja", sessionId: randomUUID() };
}

/** A whole procedure through the real services: draft, what was shown, placed. */
export async function place(actor: AccountActor, request: ProcedureRequest, at: string, secret?: string): Promise<string> {
  const { saveDraft } = await import("@/lib/services/procedures/save-draft");
  const { placeProcedure } = await import("@/lib/services/procedures/place-procedure");
  const saved = await saveDraft(actor, request, jst(at), secret === undefined ? {} : { secret });
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal));
  const [row] = await ownerQuery<{ hash: string }>("SELECT result->>'hash' AS hash FROM procedure WHERE id = $1", [
    saved.value.id,
  ]);
  const kind: ProcedureKind = request.kind;
  const placed = await placeProcedure(
    await steppedUp(actor, jst(at)),
    { kind, draftId: saved.value.id, shownHash: row?.hash ?? "", confirmed: true },
    jst(at),
  );
  if (!placed?.ok) throw new Error(JSON.stringify(placed));
  return saved.value.id;
}

export const buy = (actor: AccountActor, option: string, at: string) =>
  place(actor, { kind: "add-option", input: { option, accountId: null, agreed: true } }, at);

export const end = (actor: AccountActor, option: string, at: string) =>
  place(actor, { kind: "cancel-option", input: { option, accountId: null } }, at);

export const setSwitch = (actor: AccountActor, code: string, on: boolean, at: string) =>
  place(actor, { kind: "set-switch", input: { switch: code, on } }, at);

/** Registers an account ID and answers the actor that it logs in as. */
export async function register(
  household: Household,
  accountId: string,
  role: "admin" | "user",
  at: string,
): Promise<AccountActor> {
  const input = {
    accountId,
    familyName: "見本",
    givenName: accountId,
    familyKana: "ミホン",
    givenKana: "アイディー",
    userName: accountId,
    role,
  };
  const secret = writeDraftPassword({ hash: "$argon2id$v=19$m=19456,t=2,p=1$none", first: "Abc", length: 12 });
  await place(household.holder, { kind: "register-account-id", input }, at, secret);
  const [row] = await ownerQuery<{ id: string }>("SELECT id FROM account WHERE login_id = $1", [accountId]);
  if (!row) throw new Error(`no account ${accountId}`);
  return actorOf(household, row.id, role);
}

export const remove = (actor: AccountActor, accountId: string, at: string) =>
  place(actor, { kind: "delete-account-id", input: { accountId } }, at);
