import type { z } from "zod";
import type { channelSchema } from "../../../domain/catalogue/cancellation";
import type { PaymentMethod } from "../../../domain/catalogue/invoicing";
import type { LoginKind, MemberKind } from "../../../domain/catalogue/who";
import type { FactReader } from "../fact-reader";
import type { Row } from "../words";

type Channel = z.infer<typeof channelSchema>;

export const methods: Readonly<Record<PaymentMethod, string>> = {
  card: "クレジットカード",
  invoice: "請求書",
  "direct-debit": "口座振替",
  transfer: "銀行振込",
};

export const channels: Readonly<Record<Channel, string>> = {
  portal: "このサイト",
  inquiry: "お問い合わせ",
  form: "申込フォーム",
  telephone: "電話",
  paper: "書面",
};

export const memberKinds: Readonly<Record<MemberKind, string>> = {
  corporate: "法人",
  "sole-proprietor": "個人事業主",
  person: "個人",
};

export const logins: Readonly<Record<LoginKind, string>> = {
  standard: "通常のログイン",
  "business-admin": "ビジネスアカウントの管理者ロール",
  "business-user": "ビジネスアカウントの一般ユーザーロール",
};

/** How the result of a formula was rounded: said also when nothing was cut. */
export const cutNote = (cut: boolean) => `1円未満は切り捨て${cut ? "" : "（今回は端数なし）"}`;

export const nameNote = (f: FactReader): Pick<Row, "note"> | Record<string, never> =>
  f.has("nameJa") ? { note: f.name("name") } : {};

/** The month that is so many months from another. */
export function monthFrom(months: number): string {
  const near: Readonly<Record<number, string>> = { [-1]: "前の月", 0: "その月", 1: "翌月", 2: "翌々月" };
  return near[months] ?? (months > 0 ? `${months}か月後の月` : `${-months}か月前の月`);
}

/** `50時間`, `50時間30分`. */
export function duration(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}時間${rest === 0 ? "" : `${rest}分`}`;
}

/** What may be asked for about the mail of an account ID. */
export const mailChanges = {
  "operator-mail": "当社のメールアドレスを使う",
  "other-mail": "ほかのメールアドレスを使う",
  "web-space-on": "Webスペースを登録する",
  "web-space-off": "Webスペースを解放する",
  "storage-on": "ストレージを登録する",
  "storage-off": "ストレージを解放する",
} as const;
