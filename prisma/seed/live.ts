import type { Temporal } from "temporal-polyfill";
import { openField } from "@/lib/db/field-cipher";
import { activationRevealPlace } from "@/lib/db/field-places";
import { asMember } from "@/lib/db/scope";
import { firstCharactersOf } from "@/lib/domain/identity/masked-password";
import type { AccountActor, Actor } from "@/lib/domain/permission";
import { writeDraftPassword } from "@/lib/domain/procedures/draft-password";
import type { CertificateSecrets } from "@/lib/services/certificates/certificate-secrets";
import { openContract } from "@/lib/services/contracts/open-contract";
import { recordLineCancellation } from "@/lib/services/contracts/record-line-cancellation";
import { hashPassword } from "@/lib/services/identity/password";
import { startLogin } from "@/lib/services/identity/start-login";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { deliverCalls } from "./calls";
import { registerCard } from "./card";
import { type Ago, before } from "./days";
import { enrol } from "./enrol";
import { enterPaper, issuePaper } from "./paper";
import { type Act, demoFirstPassword, demoPassword, type Person, type PersonId } from "./person";
import { place } from "./place";
import { personRecords } from "./records";

type Staff = Extract<Actor, { kind: "staff" | "system" }>;
type Codes = Map<string, string>;

/** The life of one person from the opening of the line to now; returns the activation codes by login, for those who never logged in. */
export async function live(person: Person, staff: Staff, desk: StaffActor, now: Temporal.Instant): Promise<Codes> {
  const { product, brand, customerNumber, mail, locale = "ja" } = person;
  const [familyName, givenName, familyKana, givenKana] = person.name;
  const member = {
    kind: "person",
    familyName,
    givenName,
    familyKana,
    givenKana,
    contactMail: mail,
    phone: person.phone,
    locale,
  } as const;
  // Whoever has logged in has a password of their own; the table of demo logins names one for all.
  const firstPassword = person.firstLogin ? demoFirstPassword : demoPassword;
  const opening = { member, product, brand, customerNumber, firstPassword, receivedAt: before(now, person.opened) };
  const opened = await openContract(staff, opening);
  if (!opened.ok) throw new Error(`${person.key} is refused: ${JSON.stringify(opened.refusal)}`);
  const { memberId, contractId, contractNumber, accountId } = opened.value;
  const record = personRecords[person.key];
  const certificate = await onPaper(person, opened.value, desk, now);
  const activationCode = certificate?.activationCode ?? opened.value.activationCode;
  const codes: Codes = new Map([[customerNumber, activationCode]]);
  const actor: AccountActor = {
    kind: "account",
    accountId,
    memberId,
    contractId,
    role: "holder",
    brand,
    locale,
    sessionId: "sample",
  };
  const login = { brand, password: demoPassword, locale };

  const holder = {
    ...login,
    firstPassword: certificate?.password ?? firstPassword,
    kind: "customer-number",
    loginId: customerNumber,
    accountId,
    activationCode,
    mail,
  } as const;
  const registered = async (id: PersonId) => {
    const own = await register(actor, id, now);
    codes.set(id.id, own.activationCode);
    if (id.login)
      await enrol(
        { ...login, kind: "account-id", loginId: id.id, mail: `${id.id}@mail.example`, ...own },
        before(now, id.login, 30),
      );
  };
  const steps: { at: Ago; run: () => Promise<unknown> }[] = [
    ...(person.firstLogin ? [{ at: person.firstLogin, run: () => enrol(holder, before(now, person.firstLogin ?? {})) }] : []),
    ...person.ids.map((id) => ({ at: id.at, run: () => registered(id) })),
    ...person.acts.map((act, index) => ({
      at: act.at,
      run: () => perform(act, { actor, staff, person }, before(now, act.at, 5 + index)),
    })),
  ];
  const { card } = record ?? {};
  if (card) steps.push({ at: card.at, run: () => registerCard(actor, card, now, before(now, card.at, 45)) });
  const inOrder = steps.sort((a, b) => before(now, a.at).epochMilliseconds - before(now, b.at).epochMilliseconds);
  for (const step of inOrder) await step.run();
  if (record?.calls) await deliverCalls(contractNumber, record.calls, now);
  return codes;
}

/** What came on paper when the line was opened, and the certificate that went back. */
async function onPaper(
  person: Person,
  { memberId, contractId, contractNumber }: { memberId: string; contractId: string; contractNumber: string },
  desk: StaffActor,
  now: Temporal.Instant,
): Promise<CertificateSecrets | null> {
  const record = personRecords[person.key];
  if (!record) return null;
  const opened = before(now, person.opened);
  const holder = { memberId, contractId, name: person.name };
  await enterPaper(desk, holder, { record, paperNumber: `MS-${contractNumber}`, now, at: opened.add({ minutes: 5 }) });
  return record.certificate ? issuePaper(desk, holder, opened.add({ minutes: 10 })) : null;
}

async function register(
  actor: AccountActor,
  { id, name, role, at }: PersonId,
  now: Temporal.Instant,
): Promise<{ accountId: string; activationCode: string }> {
  const [familyName, givenName, familyKana, givenKana] = name;
  const userName = `${familyName} ${givenName}`;
  const input = { accountId: id, familyName, givenName, familyKana, givenKana, userName, role };
  const hash = await hashPassword(demoPassword);
  const secret = writeDraftPassword({ hash, first: firstCharactersOf(demoPassword), length: demoPassword.length });
  await place(actor, { kind: "register-account-id", input }, before(now, at, 10), { secret });
  return asMember(actor, async (tx) => {
    const account = await tx.account.findUniqueOrThrow({ where: { loginId: id }, select: { id: true } });
    const code = await tx.activationCode.findUniqueOrThrow({ where: { accountId: account.id }, select: { revealEnc: true } });
    if (!code.revealEnc) throw new Error(`no activation code for ${id}`);
    return { accountId: account.id, activationCode: openField(activationRevealPlace(account.id), code.revealEnc) };
  });
}

type Scene = { readonly actor: AccountActor; readonly staff: Staff; readonly person: Person };

async function perform(act: Act, { actor, staff, person }: Scene, at: Temporal.Instant): Promise<void> {
  switch (act.do) {
    case "add":
      await place(actor, { kind: "add-option", input: { option: act.option, accountId: null, agreed: true } }, at);
      return;
    case "cancel":
      await place(actor, { kind: "cancel-option", input: { option: act.option, accountId: null } }, at);
      return;
    case "delete-id":
      await place(actor, { kind: "delete-account-id", input: { accountId: act.id } }, at);
      return;
    case "switch":
      await place(actor, { kind: "set-switch", input: { switch: "user-may-order-paid-options", on: act.on } }, at);
      return;
    case "campaigns":
      await place(actor, { kind: "set-campaign-consent", input: { on: act.on } }, at);
      return;
    case "guides":
      await place(actor, { kind: "request-guides", input: { guides: [...act.guides] } }, at);
      return;
    case "cancel-line": {
      const recorded = await recordLineCancellation(staff, actor, at);
      if (!recorded?.ok) throw new Error(`${person.key}'s line is not cancelled: ${JSON.stringify(recorded)}`);
      return;
    }
    case "lock": {
      const means = { check: { verify: async () => false, burn: async () => {} }, sleep: async () => {} };
      const wrong = {
        kind: "account-id",
        loginId: act.login,
        password: "wrong",
        brand: person.brand,
        address: "192.0.2.66",
      } as const;
      for (let attempt = 0; attempt < 11; attempt += 1) await startLogin(wrong, at.add({ seconds: attempt * 7 }), means);
    }
  }
}
