import { randomInt } from "node:crypto";
import { encode } from "next-auth/jwt";
import { generateSecret } from "otplib";
import { getEnv } from "@/lib/config/env";
import { sealField } from "@/lib/db/field-cipher";
import { memberPlace } from "@/lib/db/field-places";
import { asAuth } from "@/lib/db/scope";
import type { AccountActor } from "@/lib/domain/permission";
import type { ProcedureRequest } from "@/lib/domain/procedures/procedure";
import { confirmProcedure } from "@/lib/queries/procedures/confirm-procedure";
import { openContract } from "@/lib/services/contracts/open-contract";
import { recordLineCancellation } from "@/lib/services/contracts/record-line-cancellation";
import { newBackupCodes } from "@/lib/services/identity/new-backup-codes";
import { operatorAt } from "@/lib/services/identity/operator-at";
import { startLogin } from "@/lib/services/identity/start-login";
import { saveMailDraft } from "@/lib/services/mail-settings/save-mail-draft";
import { placeProcedure } from "@/lib/services/procedures/place-procedure";
import { createStaff } from "@/lib/services/staff/create-staff";
import { place } from "@/prisma/seed/place";
import { bouncedMail, failedMail } from "./bounced-mail";
import { campaign } from "./campaign";
import { moveClock, now } from "./clock";
import { idsOf } from "./ids-of";
import { memberLogin } from "./member-login";
import { owner } from "./owner";
import { proved } from "./proved";
import { registerId } from "./register-id";
import { rowsNaming } from "./rows-naming";
import { firstSession } from "./sessions";
import { askForOtherCertificate, askForReset, giveReason } from "./staff-desk";
import { openStaffSession } from "./staff-session";
import { stay } from "./stay";

export type Holder = {
  readonly memberId: string;
  readonly contractId: string;
  readonly contractNumber: string;
  readonly brand: "S" | "U";
  readonly familyName: string;
  readonly login: Login;
};

/** Somebody who can log in. `activationCode` is still good as long as nobody used it. */
export type Login = {
  readonly kind: "customer-number" | "account-id" | "member-id";
  readonly accountId: string;
  readonly loginId: string;
  readonly password: string;
  readonly brand: string;
  readonly mail: string;
  readonly activationCode: string;
};

type Opening = {
  brand?: "S" | "U";
  product?: "fibre-lan" | "fibre-vdsl";
  locale?: "ja" | "en";
  openedDaysAgo?: number;
  /** The password is still the certificate's; else its owner has chosen one already. */
  firstPassword?: boolean;
  /** Null: none is registered. */
  address?: string | null;
  /** Words that stand in every text field of the member, to be looked for where they must not be. */
  canary?: string;
  /** A member that there is, such as a company with logins of its own; a new person where none is named. */
  memberId?: string;
};

const password = "Shiken-pass-2026!";
const system = { kind: "system", name: "browser tests" } as const;

/** Letters only, so that it may stand in a name, an address and an account ID alike. */
function word(): string {
  return Array.from({ length: 7 }, () => String.fromCharCode(97 + randomInt(26))).join("");
}

const actorOf = ({ memberId, contractId, brand, login }: Holder): AccountActor => ({
  kind: "account",
  accountId: login.accountId,
  memberId,
  contractId,
  role: "holder",
  brand,
  locale: "ja",
  sessionId: "browser tests",
});

export const makers = {
  /** A new member with one contract and the holder's login, as staff open it. Nobody has logged in yet. */
  async open({
    brand = "S",
    product = "fibre-vdsl",
    locale = "ja",
    openedDaysAgo = 400,
    canary,
    firstPassword = false,
    address,
    memberId: known,
  }: Opening = {}): Promise<Holder> {
    const mark = canary ?? word();
    const mail = `${mark}@shiken.example`;
    const familyName = `試験${mark}`;
    const customerNumber = `29${String(randomInt(1e12)).padStart(12, "0")}`;
    const names = { familyName, givenName: "光", familyKana: `シケン${mark}`, givenKana: "ヒカリ" };
    const person = { kind: "person", ...names, contactMail: mail, phone: "090-0000-4321", locale } as const;
    const member = known === undefined ? person : { id: known };
    const receivedAt = now().subtract({ hours: 24 * openedDaysAgo });
    const opened = await openContract(system, { member, product, brand, customerNumber, firstPassword: password, receivedAt });
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
    const { memberId, contractId, contractNumber, accountId } = opened.value;
    // A contract of long ago came with a certificate of long ago: a new one, so that its code is still good.
    const activationCode = opened.value.activationCode;
    await owner("UPDATE activation_code SET expires_at = $2::timestamptz + interval '30 days' WHERE account_id = $1", [
      accountId,
      now().toString(),
    ]);
    const lives = address === undefined ? `見本県見本市${mark}1-2-3` : address;
    if (lives !== null)
      await owner("UPDATE member SET address_enc = $2 WHERE id = $1", [
        memberId,
        sealField(memberPlace("address_enc", memberId), lives),
      ]);
    await owner("UPDATE credential SET first = $2 WHERE account_id = $1", [accountId, firstPassword]);
    const login = { kind: "customer-number", accountId, loginId: customerNumber, password, brand, mail, activationCode } as const;
    return { memberId, contractId, contractNumber, brand, familyName, login };
  },

  /** A new account ID of a contract, with its activation code. */
  async register(holder: Holder, role: "admin" | "user", given?: string): Promise<Login> {
    const loginId = given ?? word();
    // Two minutes pass between input and confirmation: nothing may lie in the future of what comes next.
    const at = now().subtract({ minutes: 3 });
    const { accountId, activationCode } = await registerId(actorOf(holder), { loginId, role, password }, at);
    const { brand } = holder;
    return { kind: "account-id", accountId, loginId, password, brand, mail: `${loginId}@shiken.example`, activationCode };
  },

  /** A login for a whole member; with `memberId`, another person of the same one. */
  member: (wanted: Parameters<typeof memberLogin>[0]) => memberLogin(wanted, password),

  /** What the holder did before the story begins: through input, confirmation and completion. */
  async act(holder: Holder, request: ProcedureRequest, daysAgo = 0): Promise<string> {
    return place(actorOf(holder), request, now().subtract({ hours: 24 * daysAgo, minutes: 3 }));
  },

  /** Gives an account ID an address of the operator's, as its screens do; answers the address. */
  async mailAddress(holder: Holder, accountId: string): Promise<string> {
    const [actor, at] = [actorOf(holder), now()];
    const saved = await saveMailDraft(actor, { accountId, whose: "operator", typed: accountId }, at);
    if (!saved.ok) throw new Error(JSON.stringify(saved.refusal));
    const draftId = saved.value.id;
    const shown = await confirmProcedure(actor, "change-mail", draftId, at);
    if (shown?.state !== "ready") throw new Error(JSON.stringify(shown));
    const { shownHash, mailAddress } = shown;
    const placed = await placeProcedure(actor, { kind: "change-mail", draftId, shownHash, confirmed: true }, at);
    if (!placed?.ok || !mailAddress) throw new Error(JSON.stringify(placed));
    return mailAddress;
  },

  moveClock,
  campaign,
  bouncedMail,
  failedMail,
  proved,
  stay,

  async cancelLine(holder: Holder): Promise<void> {
    const recorded = await recordLineCancellation(system, actorOf(holder), now());
    if (!recorded?.ok) throw new Error(JSON.stringify(recorded));
  },

  /** Goes through the first login and returns the cookie of the session that it opens. A browser that keeps `deviceToken` is known from then on. */
  async enter(login: Login, locale: "ja" | "en" = "ja", deviceToken?: string): Promise<string> {
    const token = await firstSession(login, locale, deviceToken);
    return encode({ token: { sid: token }, secret: getEnv().NEXTAUTH_SECRET, maxAge: 3600 });
  },

  /** A new set of backup codes of a login, in the place of what it had. */
  async backupCodes(login: { accountId: string }): Promise<string[]> {
    const at = now();
    return asAuth(async (tx) => newBackupCodes(tx, login.accountId, (await operatorAt(tx, at)).identity, at));
  },

  /** A new member of staff (`nothing` is a role that the catalogue does not know), because an authenticator's code lets one person in only once in 30 seconds. */
  async staff(
    role: "support" | "billing" | "catalogue" | "admin" | "auditor" | "nothing" = "support",
    looksAt: readonly { memberId: string }[] = [],
  ) {
    const loginId = word();
    const totpSecret = generateSecret();
    const login = { loginId, password, totpSecret, name: `受付 ${loginId}` };
    const staffId = await createStaff({ ...login, role, mail: `${loginId}@staff.example` }, now());
    for (const { memberId } of looksAt) await giveReason({ staffId, role }, memberId);
    return { ...login, staffId };
  },

  /** A reset of a login's second factors that a colleague asked for and nobody has decided. */
  resetRequest: async (login: { accountId: string }) => askForReset((await makers.staff("support")).staffId, login.accountId),

  /** Another certificate that a colleague asked for and nobody has decided. */
  certificateRequest: async (holder: Holder) => askForOtherCertificate((await makers.staff("admin")).staffId, holder),

  enterStaff: (login: { loginId: string; password: string; totpSecret: string }) => openStaffSession(login, now()),

  /** Locks a login by wrong passwords, without the wait between them. */
  async lock(login: Login): Promise<void> {
    const means = { check: { verify: async () => false, burn: async () => {} }, sleep: async () => {} };
    for (let tries = 0; tries < 10; tries += 1)
      await startLogin({ ...login, password: "wrong", address: `192.0.2.${tries}` }, now(), means);
  },

  async fails({ accountId }: Login): Promise<number> {
    const [row] = await owner("SELECT password_fails FROM account WHERE id = $1", [accountId]);
    return (row as { password_fails: number }).password_fails;
  },

  /** Lets the time of a draft, a half-done login or a session pass. The portal's own clock is everybody's and stays. */
  async expire(what: "drafts" | "pending logins" | "sessions", login: { accountId: string }): Promise<void> {
    const statement = {
      drafts: "UPDATE procedure SET expires_at = now() - interval '1 second' WHERE account_id = $1 AND status = 'draft'",
      "pending logins": "UPDATE pending_login SET expires_at = now() - interval '1 second' WHERE account_id = $1",
      sessions: "UPDATE session SET last_seen_at = now() - interval '31 minutes' WHERE account_id = $1",
    }[what];
    await owner(statement, [login.accountId]);
  },

  /** How much a member has, for tests of what must not change: one figure for each table that a person can change. */
  async footprint({ memberId, contractId }: Holder): Promise<Record<string, number>> {
    const [row] = await owner(
      `SELECT (SELECT count(*) FROM procedure WHERE member_id = $1)::int AS procedures,
              (SELECT count(*) FROM contract_event WHERE contract_id = $2)::int AS events,
              (SELECT count(*) FROM account_grant WHERE member_id = $1 AND ended_at IS NULL)::int AS logins,
              (SELECT count(*) FROM mail WHERE member_id = $1)::int AS mails,
              (SELECT count(*) FROM session s JOIN account_grant g ON g.id = s.grant_id WHERE g.member_id = $1 AND s.ended_at IS NULL)::int AS sessions,
              (SELECT count(*) FROM account a JOIN account_grant g ON g.account_id = a.id WHERE g.member_id = $1 AND a.locked_at IS NOT NULL)::int AS locked`,
      [memberId, contractId],
    );
    return row as Record<string, number>;
  },

  /** Ids of what some members have, a few of each table: what a stranger would try. */
  idsOf,

  /** Every row that names one of these ids, as a figure for each table: for tests of what must not change at all. */
  rowsNaming,
};
