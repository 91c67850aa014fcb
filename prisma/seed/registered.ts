import type { Temporal } from "temporal-polyfill";
import { openField } from "@/lib/db/field-cipher";
import { asWorker } from "@/lib/db/scope";
import type { MemberKind } from "@/lib/domain/catalogue/who";
import { detailsSchema } from "@/lib/domain/registration/details";
import { findRegistrationView } from "@/lib/queries/registration/registration-view";
import { finishEnrolment, keepFirstMethod } from "@/lib/services/identity/confirm-enrolment";
import { mailPlace } from "@/lib/services/mail/mail-place";
import { agreeToRegistration } from "@/lib/services/registration/agree-to-registration";
import { beginRegistration } from "@/lib/services/registration/begin-registration";
import { saveDetails } from "@/lib/services/registration/save-details";
import { saveLogin } from "@/lib/services/registration/save-login";
import { verifyRegistration } from "@/lib/services/registration/verify-registration";
import { before } from "./days";
import { demoPassword } from "./person";

type Registered = {
  readonly who: string;
  readonly whoEn: string;
  readonly kind: MemberKind;
  readonly loginId: string;
  readonly campaigns: boolean;
  readonly daysAgo: number;
  readonly typed: Readonly<Record<string, string>>;
};

/** Members who registered by themselves: one of each kind. */
export const registeredMembers: readonly Registered[] = [
  {
    who: "会員ID（個人）",
    whoEn: "Member ID (a person)",
    kind: "person",
    loginId: "aozora",
    campaigns: true,
    daysAgo: 410,
    typed: {
      familyName: "青空",
      givenName: "そら",
      familyKana: "アオゾラ",
      givenKana: "ソラ",
      company: "",
      postalCode: "160-0022",
      area: "東京都新宿区新宿",
      street: "4-5-6",
      phone: "03-0000-0101",
      mail: "aozora@mail.example",
    },
  },
  {
    who: "会員ID（法人の管理者）",
    whoEn: "Member ID (a corporation's administrator)",
    kind: "corporate",
    loginId: "mihon-shoji",
    campaigns: false,
    daysAgo: 620,
    typed: {
      company: "株式会社みほん商事",
      corporateNumber: "5987600123456",
      department: "総務部",
      familyName: "在庫",
      givenName: "花子",
      familyKana: "ザイコ",
      givenKana: "ハナコ",
      postalCode: "105-0011",
      area: "東京都港区芝公園",
      street: "7-8-9 見本タワー12階",
      phone: "03-0000-0102",
      mail: "zaiko@mail.example",
    },
  },
  {
    who: "会員ID（個人事業主）",
    whoEn: "Member ID (a sole proprietor)",
    kind: "sole-proprietor",
    loginId: "hanaya-momo",
    campaigns: false,
    daysAgo: 150,
    typed: {
      company: "花屋もも",
      familyName: "桃井",
      givenName: "はるか",
      familyKana: "モモイ",
      givenKana: "ハルカ",
      postalCode: "540-0002",
      area: "大阪府大阪市中央区大阪城",
      street: "3-1",
      phone: "06-0000-0103",
      mail: "momo@mail.example",
    },
  },
];

const address = "192.0.2.11";

/** A registration as a person goes through it: kind, details, ID and password, consent, the code out of the mail, the backup codes put away. */
export async function register({ kind, loginId, campaigns, typed, daysAgo }: Registered, now: Temporal.Instant): Promise<void> {
  const at = before(now, { days: daysAgo });
  const begun = await beginRegistration(null, { kind, locale: "ja", address }, at);
  const token = begun.ok ? begun.value.token : null;
  await saveDetails(token, { typed, details: detailsSchema(kind).parse(typed) }, at);
  const login = await saveLogin(token, { loginId, password: demoPassword, address }, at);
  if (!login.ok) throw new Error(`${loginId} can't be had: ${JSON.stringify(login.refusal)}`);
  const shown = (await findRegistrationView(token, at))?.agreement?.shownHash ?? "";
  await agreeToRegistration(token, { shown, campaigns, locale: "ja", address }, at);
  const done = await verifyRegistration(token, await codeMailed(typed.mail ?? ""), at.add({ minutes: 1 }));
  if (!done.ok || done.value.step !== "done") throw new Error(`${loginId} is not registered: ${JSON.stringify(done)}`);
  const pending = { token: done.value.pendingToken };
  const kept = await keepFirstMethod(pending, at.add({ minutes: 2 }));
  const context = { device: "Chrome / Windows", locale: "ja" } as const;
  const entered = kept.ok && (await finishEnrolment({ ...pending, context }, at.add({ minutes: 3 })));
  if (entered === false || !entered.ok) throw new Error(`${loginId} did not finish`);
}

/** The code of the last mail to an address: nowhere else is it to be had. */
async function codeMailed(to: string): Promise<string> {
  const rows = await asWorker((tx) =>
    tx.mail.findMany({ where: { template: "registration-code", bodyEnc: { not: null } }, orderBy: { createdAt: "desc" } }),
  );
  for (const { id, toEnc, bodyEnc } of rows) {
    if (!bodyEnc || openField(mailPlace("to_enc", id), toEnc) !== to) continue;
    const code = /(?<!\d)\d{6}(?!\d)/.exec(openField(mailPlace("body_enc", id), bodyEnc))?.[0];
    if (code) return code;
  }
  throw new Error(`no code was mailed to ${to}`);
}
