import { Temporal } from "temporal-polyfill";
import type { RadioChoice } from "@/components/ui/radio-group";
import type { PersonAccess } from "@/lib/domain/people/person-access";
import { formatTypedDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { AccessForm } from "@/lib/queries/people/find-person";
import type { AccessFormText } from "./access-form";

/** The words and choices of a form about an access: the browser gets these and no others. */
export function accessFormParts({ roles, contracts, today }: AccessForm, locale: Locale) {
  const { form, table } = messagesFor(locale).people;
  const {
    mail,
    mailHint,
    role,
    contracts: legend,
    chosen,
    noContracts,
    until,
    purpose,
    purposeHint,
    message,
    messageHint,
  } = form;
  const text: AccessFormText = {
    ...{ mail, mailHint, role, contracts: legend, chosen, noContracts, until, purpose, purposeHint, message, messageHint },
    untilHint: form.untilHint(formatTypedDay(today.add({ months: 3 }), locale)),
    next: form.next,
  };
  const roleChoices: RadioChoice[] = roles.roles.map(({ code, label, about, limits }) => ({
    value: code,
    label: label[locale],
    hint: [about[locale], limits ? `${table.limits(String(limits.longestDays))}${locale === "ja" ? "。" : "."}` : ""].join(
      locale === "ja" ? "" : " ",
    ),
    // A role of chosen contracts can't be given where there are none to choose.
    ...(limits && contracts.length === 0 ? { disabled: true, hint: form.roleNeedsContracts } : {}),
  }));
  const scopes: RadioChoice[] = [
    { value: "all", label: form.contractsAll, hint: form.contractsAllHint },
    { value: "chosen", label: form.contractsChosen, hint: form.contractsChosenHint },
  ];
  const boxes = contracts.map(({ id, number, name }) => ({ id, label: `${name[locale]}（${number}）` }));
  return { text, roles: roleChoices, scopes, contracts: boxes };
}

/** An access as the form's fields have it. */
export function accessValues({ role, contracts, until, purpose }: PersonAccess, locale: Locale): Record<string, string> {
  return {
    role,
    scope: contracts === "all" ? "all" : "chosen",
    until: until === null ? "" : formatTypedDay(Temporal.PlainDate.from(until), locale),
    purpose: purpose ?? "",
    ...(contracts === "all" ? {} : Object.fromEntries(contracts.map((id) => [`contract-${id}`, "yes"]))),
  };
}
