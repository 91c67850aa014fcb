/** Reads `09:00-12:00,13:00-17:30`. */
export function supportHoursIn(text: string): { readonly from: string; readonly until: string }[] {
  return text.split(",").map((one) => {
    const [from = "", until = ""] = one.split("-");
    return { from, until };
  });
}
