import type { ReasonKind } from "../../../domain/reason-kinds";
import type { ReasonTemplate } from "../words";

const levels: Readonly<Record<string, string>> = { all: "すべてのアカウントID", own: "自分のアカウントID", yes: "できる" };
export const roles: Readonly<Record<string, string>> = { holder: "お客様番号", admin: "管理者権限", user: "ユーザー権限" };

/** Why there are so many, and why something may or can't be done. */
export const limitReasons = {
  "slot-count": (f) => ({
    question: `なぜ${f.name("name")}は${f.number("allowed")}件までですか`,
    sentence: f.has("addedByJa")
      ? `基本の${f.number("basic")}件に、${f.name("addedBy")}の${f.number("added")}件を足した数だからです。`
      : `基本の数が${f.number("basic")}件だからです。`,
    rows: [
      { label: "基本", value: `${f.number("basic")}件` },
      {
        label: "オプションによる追加",
        value: `${f.number("added")}件`,
        ...(f.has("addedByJa") ? { note: f.name("addedBy") } : {}),
      },
      { label: "登録できる数", value: `${f.number("allowed")}件` },
      { label: "登録済み", value: `${f.number("registered")}件` },
    ],
  }),
  permitted: (f) => ({
    question: `なぜ「${f.name("label")}」ができますか`,
    sentence: `${roles[f.text("role")] ?? "担当者"}のログインに認められているからです。`,
    rows: [{ label: f.name("label"), value: levels[f.text("level")] ?? "" }],
  }),
  "account-id-permanent": (f) => ({
    question: "なぜアカウントIDはあとから変えられませんか",
    sentence: "アカウントIDの文字列は、登録したあと変えられない約束だからです。",
    rows: [{ label: "アカウントID", value: f.text("accountId"), note: "名前や権限は変えられます" }],
  }),
  "account-id-never-reused": (f) => ({
    question: "なぜ削除したIDは使えませんか",
    sentence: "一度使われたアカウントIDは、どなたも二度と使えないからです。",
    rows: [
      { label: "アカウントID", value: f.text("accountId") },
      { label: "削除の日", value: f.date("deletedOn") },
    ],
  }),
  "admin-role-powers": () => ({
    question: "管理者権限では何ができますか",
    sentence: "お客様番号とほぼ同じ手続きができます。",
    rows: [{ label: "権限", value: "管理者権限", note: "あとから変えられます" }],
  }),
  "same-as-mail-name": (f) => ({
    question: "なぜ注意が出ていますか",
    sentence: "メールアドレスの名前と同じIDは、推測されやすいからです。",
    rows: [
      { label: "アカウントID", value: f.text("accountId") },
      { label: "メールアドレスの名前", value: f.text("mailName") },
    ],
  }),
  "subscriber-support": (f) => ({
    question: "なぜこの電話番号が表示されますか",
    sentence: `${f.name("name")}をご利用中だからです。`,
    rows: [
      { label: "電話番号", value: f.text("phone") },
      { label: "受付時間", value: f.name("hours") },
    ],
  }),
  "reply-runs": (f) => {
    const state = f.text("state");
    const sentence =
      state === "ahead"
        ? `${f.date("from")}の0時になるまでは、返信しない設定だからです。`
        : state === "over"
          ? `${f.date("to")}で、返信する期間が終わったからです。`
          : `今日が、${f.date("from")}から${f.date("to")}までの期間に入るからです。`;
    return {
      question: "なぜこの期間ですか",
      sentence,
      rows: [
        { label: "最初の日", value: f.date("from"), note: "日本時間の0時から" },
        { label: "最後の日", value: f.date("to"), note: "日本時間の24時まで" },
        { label: "今日", value: f.date("today") },
        { label: "日数", value: `${f.number("days")}日`, note: "両方の日を含みます" },
      ],
    };
  },
  "not-on-one-computer": (f) => ({
    question: "なぜ同じパソコンでは使えませんか",
    sentence: `${f.name("name")}は、${f.name("others")}と同じパソコンでは使えない製品だからです。`,
    rows: [
      { label: "一緒に使えないもの", value: f.name("others") },
      ...(f.has("heldJa") ? [{ label: "ご契約で利用中のもの", value: f.name("held") }] : []),
    ],
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
