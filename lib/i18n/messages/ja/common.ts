/** Words that many screens share. */
export const common = {
  next: "次へ進む",
  back: "戻る",
  change: "変える",
  toConfirm: "確認へ進む",
  backToInput: "入力に戻る",
  none: "—",
  count: (n: number) => `${n}件`,
  asOf: (date: string) => `${date}時点`,
  daysLeft: (days: number) => (days === 0 ? "今日まで" : `あと${days}日`),
  taxIncluded: "（税込）",
  taxExcluded: "（税抜）",
  notTaxable: "（不課税）",
};
