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
  "direct-debit": "銀行の口座からの引き落とし",
  transfer: "銀行からの振り込み",
};

export const channels: Readonly<Record<Channel, string>> = {
  portal: "このサイト",
  inquiry: "「お問い合わせ」のページ",
  form: "申し込みのページ",
  telephone: "電話",
  paper: "紙",
};

export const memberKinds: Readonly<Record<MemberKind, string>> = {
  corporate: "会社",
  "sole-proprietor": "自分ひとりで仕事をしている人",
  person: "会社ではない人",
};

export const logins: Readonly<Record<LoginKind, string>> = {
  standard: "ふつうのログイン",
  "business-admin": "ビジネスアカウントの管理者",
  "business-user": "ビジネスアカウントのユーザー",
};

export const roles: Readonly<Record<string, string>> = {
  holder: "お客様番号",
  admin: "管理者のアカウントID",
  user: "ユーザーのアカウントID",
};

/** How the result of a formula was rounded: said also when nothing was cut. */
export const cutNote = (cut: boolean) => `1円より小さいお金は切り捨てます${cut ? "" : "（今回はありません）"}`;

export const nameNote = (f: FactReader): Pick<Row, "note"> | Record<string, never> =>
  f.has("nameJa") ? { note: f.name("name") } : {};

/** The month that is so many months from another. */
export function monthFrom(months: number): string {
  const near: Readonly<Record<number, string>> = { [-1]: "前の月", 0: "同じ月", 1: "次の月", 2: "次の次の月" };
  return near[months] ?? (months > 0 ? `${months}か月あとの月` : `${-months}か月前の月`);
}

/** `50時間`, `50時間30分`. */
export function duration(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}時間${rest === 0 ? "" : `${rest}分`}`;
}
