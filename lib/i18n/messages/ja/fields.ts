/** What is wrong with a field, for any form. A message that is a function gets the limit that was broken. */
export const fields = {
  required: "入力してください",
  requiredOf: (label: string) => `${label}を入力してください`,
  invalid: "入力の形を確かめてください",
  tooLong: (max: number) => `${max}文字までで入力してください`,
  tooShort: (min: number) => `${min}文字以上で入力してください`,
  controlCharacters: "改行や、目に見えない文字が入っています。消して入力してください",
  nameCharacters: "文字だけで入力してください。数字、絵文字、かっこは使えません",
  kanaCharacters: "ひらがなかカタカナで入力してください",
  accountIdCharacters: "半角の英小文字・数字・記号（- _ .）で入力してください。お客様番号と同じ形の数字は使えません",
  customerNumber: "登録証にある桁数の数字で入力してください",
  authenticationCode: "届いた数字をすべて入力してください",
  longCode: "文字数が違うか、使われない文字が入っています。控えを見て、もう一度入力してください",
  mail: "name@example.com の形で入力してください",
  choose: "選んでください",
  chooseOf: (label: string) => `${label}を選んでください`,
};
