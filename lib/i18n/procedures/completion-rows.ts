import { changedFields } from "../../domain/procedures/account-id-change";
import type { Prepared } from "../../domain/procedures/prepare";
import { formatDate, formatYen } from "../format";
import type { Locale } from "../locale";
import { messagesFor } from "../messages";
import { amountOf } from "./act-label";
import { registeredCardRows } from "./card-rows";
import type { DocumentParties } from "./confirmation-document";
import { consentRows } from "./consent-words";
import { changedContactRows } from "./contact-rows";
import { contractEndRows } from "./contract-end-rows";
import { guideMailRows } from "./guide-words";
import { mailSettingOutcome } from "./mail-setting-words";
import { partnerRows } from "./partner-words";

type Row = { readonly label: string; readonly value: string };

/** The summary of a placed procedure, for its completion mail: number, day, and what comes of it. */
export function completionRows(prepared: Prepared, parties: DocumentParties, number: string, locale: Locale): Row[] {
  const { mailRows: label, contract, login, roles } = messagesFor(locale).procedures;
  return [
    { label: label.number, value: number },
    { label: label.receivedOn, value: formatDate(prepared.shown.receivedOn, locale) },
    {
      label: label.contract,
      value: contract(parties.product[locale], parties.brand[locale], maskedNumber(parties.customerNumber)),
    },
    ...outcomeRows(prepared, parties, locale),
    {
      label: label.by,
      value: login(parties.role === "holder" ? maskedNumber(parties.loginId) : parties.loginId, roles[parties.role]),
    },
  ];
}

/** A mail is read by more eyes than a page: of the customer number, which is a login, the last four digits are enough. */
function maskedNumber(number: string): string {
  return number.replace(/\d(?=\d{4})/g, "*");
}

const holderRow = (accountId: string | null, label: string): Row[] => (accountId === null ? [] : [{ label, value: accountId }]);

function outcomeRows({ request, shown }: Prepared, parties: DocumentParties, locale: Locale): Row[] {
  const { mailRows: label, roles, switchOn, switchOff, mailChanges } = messagesFor(locale).procedures;
  switch (shown.action) {
    case "add-option":
      return [
        { label: label.option, value: shown.name[locale] },
        ...holderRow(shown.accountId, label.accountId),
        ...(shown.once ? [{ label: label.once, value: formatYen(shown.once.total, locale, "included") }] : []),
        { label: label.monthly, value: formatYen(shown.monthly.total, locale, "included") },
        { label: label.usableFrom, value: formatDate(shown.startsOn, locale) },
        ...(shown.waiverEndsOn ? [{ label: label.waiver, value: formatDate(shown.waiverEndsOn, locale) }] : []),
        { label: label.billedFrom, value: formatDate(shown.billedFrom, locale) },
      ];
    case "cancel-option":
      return [
        ...holderRow(shown.accountId, label.accountId),
        ...shown.ending.flatMap((one, index) => [
          { label: index === 0 ? label.option : label.also, value: one.name[locale] },
          { label: label.lastUse, value: formatDate(one.useEndsOn, locale) },
        ]),
        { label: label.lastFee, value: amountOf(shown.remaining, locale) },
      ];
    case "end-contract":
      return contractEndRows(shown, locale);
    case "register-account-id":
      return [
        { label: label.accountId, value: shown.accountId },
        { label: label.role, value: roles[shown.role] },
      ];
    case "delete-account-id":
      return [
        { label: label.accountId, value: shown.accountId },
        ...shown.ending.map((one) => ({ label: label.also, value: one.name[locale] })),
      ];
    case "change-account-id":
      return [
        { label: label.accountId, value: shown.accountId },
        ...changedFields(shown).map((field) => ({ label: label.changed, value: label.fields[field] })),
      ];
    case "claim":
      return [
        { label: label.option, value: shown.name[locale] },
        { label: label.damagedOn, value: formatDate(shown.damagedOn, locale) },
      ];
    case "change-password":
      return [
        shown.accountId === null
          ? { label: roles.holder, value: maskedNumber(parties.customerNumber) }
          : { label: label.accountId, value: shown.accountId },
      ];
    case "apply-partner":
    case "cancel-partner":
      return partnerRows(shown, locale);
    case "set-campaign-consent":
      return consentRows(shown, locale).map(({ label: row, value }) => ({ label: row, value }));
    case "request-guides":
    case "withdraw-guides":
      return guideMailRows(shown, locale);
    case "register-card":
      return registeredCardRows(shown, request, locale);
    case "change-contact":
      return changedContactRows(shown, locale);
    case "change-mail":
      return [
        { label: label.accountId, value: shown.accountId },
        { label: label.mailChange, value: mailChanges[shown.change] },
        ...shown.ending.flatMap((one) => [
          { label: label.also, value: one.name[locale] },
          { label: label.lastUse, value: formatDate(one.useEndsOn, locale) },
        ]),
        ...(shown.ending.length > 0 ? [{ label: label.lastFee, value: amountOf(shown.remaining, locale) }] : []),
      ];
    case "set-forwarding":
    case "set-auto-reply":
      return mailSettingOutcome(shown, locale);
    case "set-switch":
      return [
        { label: label.switch, value: shown.label[locale] },
        {
          label: messagesFor(locale).procedures.entries.after,
          value: request.kind === "set-switch" && request.input.on ? switchOn : switchOff,
        },
      ];
  }
}
