/** What a form says when it could not be taken at all. */
export const actions = {
  foreignOrigin: (address: string) => `この画面からは送れませんでした。${address} を開き直してから、もう一度送ってください`,
  tooLong: "入力が長すぎて送れませんでした。短くして、もう一度送ってください",
  busy: "ただいま混み合っています。少し待ってから、もう一度送ってください",
  failed: (reference: string) => `受け付けできませんでした。入力は残っています。もう一度押してください（番号 ${reference}）`,
};
