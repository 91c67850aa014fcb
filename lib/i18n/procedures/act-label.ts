import type { Totals } from "../../domain/billing/charge";
import type { Prepared } from "../../domain/procedures/prepare";
import { formatYen } from "../format";
import type { Locale } from "../locale";
import { messagesFor } from "../messages";

/** The words of the one button: the act and its yen. */
export function actLabel({ shown }: Prepared, locale: Locale): string {
  const { act, monthlyAmount, onceAndMonthly, toPay, zero } = messagesFor(locale).procedures;
  switch (shown.action) {
    case "add-option": {
      const monthly = formatYen(shown.monthly.total, locale, "included");
      return act["add-option"](
        shown.once ? onceAndMonthly(formatYen(shown.once.total, locale), monthly) : monthlyAmount(monthly),
      );
    }
    case "cancel-option":
    case "delete-account-id":
      return act[shown.action](toPay(amountOf(shown.remaining, locale)));
    case "end-contract":
      return act["end-initially"](toPay(amountOf({ total: shown.toPay }, locale)));
    case "register-account-id":
      return act["register-account-id"]();
    case "change-account-id":
    case "change-password":
    case "claim":
      return act[shown.action];
    case "apply-partner":
    case "cancel-partner":
      return act[shown.action];
    case "set-campaign-consent":
      return shown.to ? act.agree : act.takeBack;
    case "request-guides":
    case "withdraw-guides":
      return act[shown.action];
    case "register-card":
      return act["register-card"]();
    case "change-contact":
      return act["change-contact"]();
    case "change-mail":
      return act["change-mail"](shown.ending.length > 0 ? toPay(amountOf(shown.remaining, locale)) : zero);
    case "set-forwarding":
    case "set-auto-reply":
      return act["set-mail"](shown.on);
    case "set-switch":
      return shown.to ? act.on : act.off;
  }
}

/** A total with tax, or plain ¥0 where nothing is due: no tax word belongs to nothing. */
export function amountOf({ total }: Pick<Totals, "total">, locale: Locale): string {
  return total === 0n ? formatYen(total, locale) : formatYen(total, locale, "included");
}
