import type { AccountWords } from "../words/accounts";

const roles = { admin: "管理者", user: "ユーザー" } as const;

export const accounts: AccountWords = {
  slot: (name, basic) =>
    basic === 0 ? `${name}は、オプションがないと使えません。` : `${name}は、はじめから${basic}つ使えます。`,
  ids: {
    format: (t) => `アカウントIDは、${t.min}文字から${t.max}文字までです。小さい英語の文字、数字、「-」「_」「.」を使います。`,
    fixed: () => "アカウントIDの文字は、あとで変えられません。",
    deletion: () => "アカウントIDを消すと、もとにもどせません。そのIDのオプションも終わります。",
    neverReused: () => "消したアカウントIDは、だれももう使えません。",
    defaultRole: (t) => `何も選ばないときは、${roles[t.role]}になります。`,
    adminRole: () => "管理者は、お客様番号とほとんど同じことができます。",
    mailNameWarning: () => "アカウントIDがメールアドレスの名前と同じときは、注意が出ます。",
    operatorMail: () =>
      "わたしたちの会社のメールアドレスは、使える数が残っているときに作れます。ほかのアドレスに変えると、メールの箱とWebスペースは終わります。",
    operatorAddress: (t) =>
      `わたしたちの会社のメールアドレスの「@」の前は、${t.min}文字から${t.max}文字までです。記号は、はじめと終わりに使えません。つづけても使えません。`,
    otherAddress: (t) => `ほかのメールアドレスは、${t.max}文字までです。とどいたメールのリンクを開くと、登録されます。`,
    forwarding: (t) => `とどいたメールを、ほかの会社のアドレスにも送れます。${t.max}つまでです。`,
    autoReply: (t) =>
      `自動で返事を出せます。題は${t.subjectMax}文字まで、文は${t.textMax}文字まで、長さは${t.daysMax}日までです。同じ人には、1日に1回だけ返事をします。`,
    webSpace: () => "Webスペースは、わたしたちの会社のメールアドレスがあるアカウントIDで使えます。",
    storage: () => "ストレージは、アカウントIDごとに、使ったりやめたりできます。",
  },
  firstLogin: (brands) =>
    brands.length === 0
      ? "はじめてログインすると、アカウントIDを作るページが出ます。"
      : `はじめてログインすると、アカウントIDを作るページが出ます。${brands.join("、")}では、かならず作ります。`,
};
