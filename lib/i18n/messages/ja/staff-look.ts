/** Why staff open a member's pages. */
export const staffLook = {
  title: "この会員のページを開く理由を書いてください",
  lead: (minutes: number) =>
    `開いている手続きがないため、理由が必要です。理由は記録に残り、会員も見られます。${minutes}分のあいだ、この会員のページにはもう聞きません。`,
  purpose: "理由",
  choose: "理由を選んでください",
  words: "くわしい内容",
  wordsHint: "5〜200文字。受付番号や、聞かれたことなど。会員が読むので、ほかの方の名前は書かないでください。",
  wordsShort: (min: number) => `くわしい内容を${min}文字以上で入力してください`,
  wordsLong: (max: number) => `くわしい内容は${max}文字までで入力してください`,
  submit: "理由を残して開く",
  back: "開かずに、会員の一覧へ戻る",
};
