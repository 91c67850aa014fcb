import { addYen, noYen, type Yen } from "../yen";
import type { Shown } from "./prepare";

/**
 * What a confirmation asks its reader to pay, tax included: of an order the one-off fee and one month's, of an end what is still charged
 * because of it. What costs nothing is nothing.
 */
export function askedAmount(shown: Shown): Yen {
  switch (shown.action) {
    case "add-option":
      return addYen(shown.monthly.total, shown.once?.total ?? noYen);
    case "cancel-option":
    case "delete-account-id":
    case "change-mail":
      return shown.remaining.total;
    case "end-contract":
      return shown.toPay;
    default:
      return noYen;
  }
}
