/** The services of partners and campaign mail, in the words of every procedure. */
export const partnerProcedures = {
  timeTitle: {
    "apply-partner": (date: string) => `本日 ${date}の申込として受け付けます`,
    "cancel-partner": (date: string) => `本日 ${date}の解約として受け付けます`,
    "set-campaign-consent": (date: string) => `本日 ${date}から変わります`,
  },
  confirm: {
    "apply-partner": { title: "申込の内容を確認してください", lead: "まだ申込は完了していません。" },
    "cancel-partner": { title: "解約の内容を確認してください", lead: "まだ解約は完了していません。" },
    "set-campaign-consent": { title: "変更の内容を確認してください", lead: "まだ変更は完了していません。" },
  },
  act: {
    "apply-partner": "申し込む　¥0",
    "cancel-partner": "解約する　¥0",
    agree: "受け取ることに同意する",
    takeBack: "受け取りをやめる",
  },
};
