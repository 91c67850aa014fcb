import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { toDateColumn, toInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { asAuth, asStaff } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import type { PeopleRequest } from "@/lib/domain/people/people-request";
import type { MemberActor } from "@/lib/domain/permission";
import { findSession } from "@/lib/queries/identity/find-session";
import { confirmPeopleChange } from "@/lib/queries/people/people-change";
import { insertFactor } from "@/lib/services/identity/factors/insert-factor";
import { verifyFactor } from "@/lib/services/identity/factors/verify-factor";
import { insertLogin } from "@/lib/services/identity/insert-login";
import { newToken } from "@/lib/services/identity/secrets";
import { placePeopleChange } from "@/lib/services/people/place-people-change";
import { savePeopleDraft } from "@/lib/services/people/save-people-draft";
import { ownerQuery, resetDatabase } from "../../support/database";
import { noon, publish } from "../identity/support";

export { noon, publish };
export const later = (minutes: number) => noon.add({ minutes });
export const access = { role: "user", contracts: "all", until: null, purpose: null } as const;

export type World = { memberId: string; contractIds: string[]; catalogueId: string; canary: string };

/** A registered company with two contracts. Its canary is a text that nobody else may ever meet. */
export async function openCompany(catalogueId: string, name: string): Promise<World> {
  const memberId = randomUUID();
  const canary = `canary-${name}`;
  const contractIds = [randomUUID(), randomUUID()].sort();
  await asStaff({ staffId: "test" }, async (tx) => {
    await tx.member.create({
      data: {
        id: memberId,
        number: `K-${name}`,
        kind: "corporate",
        company: canary,
        familyName: canary,
        givenName: "太郎",
        familyKana: "カナリア",
        givenKana: "タロウ",
        contactMail: `${name}@example.com`,
        createdAt: toInstantColumn(noon),
      },
    });
    for (const [n, id] of contractIds.entries())
      await tx.contract.create({
        data: {
          id,
          memberId,
          number: `C-${canary}-${n}`,
          brand: "",
          productCode: "remote-desktop",
          catalogueVersionId: catalogueId,
          receivedOn: toDateColumn(Temporal.PlainDate.from("2026-01-05")),
          createdAt: toInstantColumn(noon),
        },
      });
  });
  return { memberId, contractIds, catalogueId, canary };
}

export type Someone = { accountId: string; grantId: string; loginId: string; actor: MemberActor; token: string };

/** Somebody of a member with a login, a mail address for codes, and a session. */
export async function openSomeone({ memberId }: World, loginId: string, role = "admin"): Promise<Someone> {
  const accountId = await asAuth(async (tx) => {
    const person = { familyName: "見本", givenName: loginId, familyKana: "ミホン", givenKana: "ハナコ", userName: loginId };
    const opened = await insertLogin(
      tx,
      { loginId, kind: "member-id", brand: "", ...person, locale: "ja", passwordHash: "x", memberId, contractId: null, role },
      noon,
    );
    if (!opened.ok) throw new Error(opened.refusal.kind);
    const id = await insertFactor(tx, opened.value.accountId, { method: "mail", mail: `${loginId}@example.com` }, noon);
    await verifyFactor(tx, opened.value.accountId, id, noon);
    return opened.value.accountId;
  });
  const [grant] = await ownerQuery<{ id: string }>("SELECT id FROM account_grant WHERE account_id = $1", [accountId]);
  if (!grant) throw new Error("no grant");
  return { accountId, grantId: grant.id, loginId, ...(await logIn(accountId, grant.id)) };
}

/** An empty database with the sample, and two companies that know nothing of each other. */
export async function twoCompanies(): Promise<{ here: World; there: World }> {
  await resetDatabase();
  const catalogueId = await publish();
  return { here: await openCompany(catalogueId, "here"), there: await openCompany(catalogueId, "there") };
}

type Scene = { here: World; there: World; admin: Someone; stranger: Someone };

/** Two companies with an administrator each. */
export async function peopleScene(): Promise<Scene> {
  const { here, there } = await twoCompanies();
  return { here, there, admin: await openSomeone(here, "admin.here"), stranger: await openSomeone(there, "admin.there") };
}

/** Another session of a login for one of its grants. */
export async function logIn(accountId: string, grantId: string, at = noon): Promise<{ actor: MemberActor; token: string }> {
  const token = newToken();
  await asAuth(async (tx) => {
    const { epoch } = await tx.account.findUniqueOrThrow({ where: { id: accountId } });
    const now = toInstantColumn(at);
    await tx.session.create({
      data: {
        id: randomUUID(),
        tokenHash: sha256(token),
        accountId,
        grantId,
        brand: "",
        epoch,
        createdAt: now,
        lastSeenAt: now,
        expiresAt: toInstantColumn(at.add({ hours: 12 })),
      },
    });
  });
  const actor = await actorOf(token, at);
  if (!actor) throw new Error("no session");
  return { actor, token };
}

/** Who a session's secret stands for now. */
export async function actorOf(token: string, at = noon): Promise<MemberActor | null> {
  const actor = (await findSession(token, at))?.actor;
  return actor?.contractId === null ? actor : null;
}

/** The session has just proved itself once more. */
export const prove = ({ sessionId }: MemberActor, at = noon) =>
  ownerQuery("UPDATE session SET stepped_up_at = $2 WHERE id = $1", [sessionId, at.toString()]);

/** Input, proof and confirmation as the pages do them; what is left is the last step. */
export async function confirmed(actor: MemberActor, request: PeopleRequest, at = noon) {
  await prove(actor, at);
  const draft = await savePeopleDraft(actor, request, at);
  if (!draft?.ok) return async () => draft;
  const confirmation = await confirmPeopleChange(actor, draft.value.id, at);
  if (confirmation?.state !== "ready") throw new Error(confirmation?.state ?? "no draft");
  return () => placePeopleChange(actor, { draftId: draft.value.id, shownHash: confirmation.shownHash }, at);
}

/** All of its steps; the answer of the last. */
export const carryOut = async (actor: MemberActor, request: PeopleRequest, at = noon) => (await confirmed(actor, request, at))();

/** The kind of a refusal, "done", or "not there". */
export const outcome = (decision: Awaited<ReturnType<typeof carryOut>>): string =>
  decision === null ? "not there" : decision.ok ? "done" : decision.refusal.kind;

/** Every mail to an address, the newest first, opened. */
export async function mailsTo(address: string): Promise<{ template: string; text: string }[]> {
  const rows = await ownerQuery<{ id: string; template: string; to_enc: Buffer; body_enc: Buffer }>(
    "SELECT id, template, to_enc, body_enc FROM mail ORDER BY created_at DESC, template",
  );
  return rows
    .filter((row) => openField({ table: "mail", column: "to_enc", row: row.id }, row.to_enc) === address)
    .map((row) => ({
      template: row.template,
      text: openField({ table: "mail", column: "body_enc", row: row.id }, row.body_enc),
    }));
}

/** The token of the newest invitation to an address. */
export async function tokenFor(address: string): Promise<string> {
  const mail = (await mailsTo(address)).find(({ template }) => template === "people-invitation");
  const token = /token=([\w-]{43})/.exec(mail?.text ?? "")?.[1];
  if (!token) throw new Error("no invitation was mailed");
  return token;
}
