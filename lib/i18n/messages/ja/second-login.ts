/** お客様番号とパスワードをもう一度: what stands before statements and the services of partners (FB-07). */
export const secondLogin = {
  title: "お客様番号とパスワードを、もう一度入力してください",
  lead: {
    statements: "明細を守るため、見るたびに確かめます。入力すると10分間見られます。",
    partners: "ご本人であることを、ログインのたびに確かめます。入力すると10分間使えます。",
  },
  number: "お客様番号",
  numberHint: "登録証にある数字です",
  password: "お客様番号のパスワード",
  submit: { statements: "明細を見る", partners: "次へ進む" },
  refused: "お客様番号かパスワードが違います。続けて間違えると、ログインがロックされます。",
  openUntil: (time: string) => `${time}まで見られます。過ぎたら、もう一度入力してください。`,
};
