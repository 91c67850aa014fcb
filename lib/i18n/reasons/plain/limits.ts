import type { ReasonKind } from "../../../domain/reason-kinds";
import type { ReasonTemplate } from "../words";
import { roles } from "./labels";

const levels: Readonly<Record<string, string>> = {
  all: "みんなのアカウントID",
  own: "自分のアカウントID",
  yes: "できます",
  no: "できません",
};

/** Why there are so many, and why something may or can't be done, in plain Japanese. */
export const limitReasons = {
  "slot-count": (f) => ({
    question: `どうして${f.name("name")}は${f.number("allowed")}つまでですか`,
    sentence: f.has("addedByJa")
      ? `はじめの${f.number("basic")}つに、${f.name("addedBy")}の${f.number("added")}つを足すからです。`
      : `はじめから使える数が、${f.number("basic")}つだからです。`,
    rows: [
      { label: "はじめから使える数", value: String(f.number("basic")) },
      {
        label: "オプションでふえた数",
        value: String(f.number("added")),
        ...(f.has("addedByJa") ? { note: f.name("addedBy") } : {}),
      },
      { label: "ぜんぶで使える数", value: String(f.number("allowed")) },
      { label: "いま使っている数", value: String(f.number("registered")) },
    ],
  }),
  permitted: (f) => ({
    question: `どうして「${f.name("label")}」ができますか`,
    sentence: `${roles[f.text("role")] ?? "会社の人"}でログインすると、できるからです。`,
    rows: [{ label: f.name("label"), value: f.word("level", levels) }],
  }),
  "account-id-permanent": (f) => ({
    question: "どうしてアカウントIDはあとで変えられませんか",
    sentence: "アカウントIDの文字は、ずっと同じだと決まっているからです。",
    rows: [{ label: "アカウントID", value: f.text("accountId"), note: "名前は変えることができます" }],
  }),
  "account-id-never-reused": (f) => ({
    question: "どうして消したIDは使えませんか",
    sentence: "一度使ったアカウントIDは、だれももう使えないからです。",
    rows: [
      { label: "アカウントID", value: f.text("accountId") },
      { label: "消した日", value: f.date("deletedOn") },
    ],
  }),
  "admin-role-powers": () => ({
    question: "管理者は何ができますか",
    sentence: "お客様番号と、ほとんど同じことができます。",
    rows: [{ label: "このIDの役目", value: "管理者", note: "あとで変えることができます" }],
  }),
  "same-as-mail-name": (f) => ({
    question: "どうして注意が出ますか",
    sentence: "メールアドレスの名前と同じIDは、ほかの人にわかりやすいからです。",
    rows: [
      { label: "アカウントID", value: f.text("accountId") },
      { label: "メールアドレスの名前", value: f.text("mailName") },
    ],
  }),
  "subscriber-support": (f) => ({
    question: "どうしてこの電話番号が出ますか",
    sentence: `${f.name("name")}を使っているからです。`,
    rows: [
      { label: "電話番号", value: f.text("phone") },
      { label: "電話できる時間", value: f.name("hours") },
    ],
  }),
  "reply-runs": (f) => {
    const state = f.text("state");
    const sentence =
      state === "ahead"
        ? `${f.date("from")}になるまで、返事をしないからです。`
        : state === "over"
          ? `${f.date("to")}で、返事をする日が終わったからです。`
          : `今日は、${f.date("from")}から${f.date("to")}までの中にあるからです。`;
    return {
      question: "なぜこの期間ですか",
      sentence,
      rows: [
        { label: "はじめの日", value: f.date("from"), note: "日本の時間の0時から" },
        { label: "終わりの日", value: f.date("to"), note: "日本の時間の24時まで" },
        { label: "今日", value: f.date("today") },
        { label: "長さ", value: `${f.number("days")}日`, note: "はじめの日と終わりの日も入ります" },
      ],
    };
  },
  "not-on-one-computer": (f) => ({
    question: "どうして同じパソコンで使えませんか",
    sentence: `${f.name("name")}は、${f.name("others")}と同じパソコンでは動かないからです。`,
    rows: [
      { label: "いっしょに使えないもの", value: f.name("others") },
      ...(f.has("heldJa") ? [{ label: "今使っているもの", value: f.name("held") }] : []),
    ],
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
