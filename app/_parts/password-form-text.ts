import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { PasswordFormText } from "./password-form";

/** The form's own words: the browser gets these and no others. */
export function passwordFormText(locale: Locale): PasswordFormText {
  const { accountIdFlow: flow, accountIdChange: change, common } = messagesFor(locale);
  return {
    current: change.currentPassword,
    currentHint: change.currentHint,
    password: change.newPassword,
    passwordAgain: change.newPasswordAgain,
    rulesTitle: flow.passwordRulesTitle,
    retype: flow.passwordRetype,
    met: flow.ruleMet,
    open: flow.ruleOpen,
    next: common.toConfirm,
  };
}

/** What the fields are called, for messages that name none. */
export function passwordLabels(locale: Locale): Record<string, string> {
  const { currentPassword, newPassword: password, newPasswordAgain: passwordAgain } = messagesFor(locale).accountIdChange;
  return { currentPassword, password, passwordAgain };
}
