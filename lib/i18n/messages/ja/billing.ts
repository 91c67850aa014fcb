/** Words of charges and statements (components/billing). */
export const billing = {
  line: "内容",
  rate: "税率",
  percent: (rate: number) => `${rate}%`,
  amountExcluded: "金額（税抜）",
  subtotal: "小計",
  tax: (rate: number, of: string) => `消費税 ${rate}%（対象 ${of}）`,
  total: "合計",
  issuedOn: "請求日",
  cardChargedOn: "カードの決済日",
  dueOn: "支払期日",
  paymentDates: "請求と支払いの日",
};
