import type { Temporal } from "temporal-polyfill";
import { openField } from "@/lib/db/field-cipher";
import type { MemberKind } from "@/lib/domain/catalogue/who";
import { detailsSchema, type RegistrationDetails } from "@/lib/domain/registration/details";
import { findRegistrationView } from "@/lib/queries/registration/registration-view";
import { agreeToRegistration } from "@/lib/services/registration/agree-to-registration";
import { beginRegistration } from "@/lib/services/registration/begin-registration";
import { saveDetails } from "@/lib/services/registration/save-details";
import { saveLogin } from "@/lib/services/registration/save-login";
import { ownerQuery } from "../../support/database";

export const address = "192.0.2.7";
export const password = "Touroku-pass-26!";

/** A corporate number with its right check digit: the law's own, as an example. */
export const corporateNumber = "7000012050002";

/** A form as a person of this kind fills it in. */
export function typedOf(kind: MemberKind, mail: string): Record<string, string> {
  const person = {
    familyName: "登録",
    givenName: "花子",
    familyKana: "とうろく",
    givenKana: "ハナコ",
    postalCode: "１０５－００１１",
    area: "東京都港区芝公園",
    street: "1-2-3 見本ビル4階",
    phone: "０３－１２３４－５６７８",
    mail,
  };
  if (kind === "corporate") return { ...person, company: "株式会社とうろく", department: "総務部", corporateNumber };
  return { ...person, company: kind === "person" ? "" : "登録商店" };
}

export function detailsFor(kind: MemberKind, mail: string): RegistrationDetails {
  return detailsSchema(kind).parse(typedOf(kind, mail));
}

type Wish = { kind?: MemberKind; mail: string; loginId: string; from?: string };

/** Everything up to the confirmation. */
export async function enter({ kind = "person", mail, loginId, from = address }: Wish, at: Temporal.Instant): Promise<string> {
  const begun = await beginRegistration(null, { kind, locale: "ja", address: from }, at);
  if (!begun.ok) throw new Error(begun.refusal.kind);
  const { token } = begun.value;
  const saved = await saveDetails(token, { typed: typedOf(kind, mail), details: detailsFor(kind, mail) }, at);
  const login = saved.ok && (await saveLogin(token, { loginId, password, address: from }, at));
  if (login === false || !login.ok) throw new Error("not entered");
  return token;
}

/** Reads the confirmation and agrees to it. */
export async function agree(token: string, at: Temporal.Instant, campaigns = false) {
  const view = await findRegistrationView(token, at);
  return agreeToRegistration(token, { shown: view?.agreement?.shownHash ?? "", campaigns, locale: "ja", address }, at);
}

export type SentMail = { template: string; to: string; text: string };

/** All mails to an address, the newest first. */
export async function mailsTo(to: string): Promise<SentMail[]> {
  const rows = await ownerQuery<{ id: string; template: string; to_enc: Buffer; body_enc: Buffer }>(
    "SELECT id, template, to_enc, body_enc FROM mail ORDER BY created_at DESC",
  );
  return rows
    .map((row) => ({
      template: row.template,
      to: openField({ table: "mail", column: "to_enc", row: row.id }, row.to_enc),
      text: openField({ table: "mail", column: "body_enc", row: row.id }, row.body_enc),
    }))
    .filter((mail) => mail.to === to);
}

export async function codeTo(to: string): Promise<string> {
  const mail = (await mailsTo(to)).find(({ template }) => template === "registration-code");
  const code = /確認コード：(\d+)/.exec(mail?.text ?? "")?.[1];
  if (!code) throw new Error(`no code was mailed to ${to}`);
  return code;
}

/** Another code of the same length. */
export const otherCode = (code: string) => String((Number(code) + 1) % 10 ** code.length).padStart(code.length, "0");

/** How many rows there are of what a registration makes. */
export async function counted() {
  const [row] = await ownerQuery<Record<"members" | "accounts" | "grants" | "credentials" | "factors" | "ids", number>>(
    `SELECT (SELECT count(*)::int FROM member) members, (SELECT count(*)::int FROM account) accounts,
       (SELECT count(*)::int FROM account_grant) grants, (SELECT count(*)::int FROM credential) credentials,
       (SELECT count(*)::int FROM factor) factors, (SELECT count(*)::int FROM login_id_used) ids`,
  );
  return row;
}
