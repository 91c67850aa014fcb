import type { PeopleShown, ShownAccess, ShownGroup, ShownPerson } from "../../domain/people/people-shown";
import { joinList } from "../format";
import type { Locale } from "../locale";
import { messagesFor } from "../messages";
import { accessWords } from "./access-words";
import { approvalWords } from "./approval-words";

/** A row of what is agreed to; `before` is what it was, where a change changes it. */
export type PeopleRow = { readonly label: string; readonly value: string; readonly before: string | null };

/** What a change among people is, in rows of words: the same for the confirmation, the complete page and the mail. */
export function peopleRows(shown: PeopleShown, locale: Locale): PeopleRow[] {
  const { rows: text } = messagesFor(locale).people;
  const row = (label: string, value: string, before: string | null = null): PeopleRow => ({ label, value, before });
  const someone = ({ name, loginId }: ShownPerson) => row(text.person, `${name}（${loginId}）`);
  switch (shown.kind) {
    case "invite":
      return [
        row(text.mail, shown.mail),
        ...accessRows(shown.access, null, locale),
        row(text.message, shown.message ?? text.none),
        row(text.valid, text.validDays(String(shown.validDays))),
      ];
    case "resend-invitation":
      return [
        row(text.mail, shown.mail),
        ...accessRows(shown.access, null, locale),
        row(text.valid, text.validDays(String(shown.validDays))),
      ];
    case "withdraw-invitation":
      return [row(text.mail, shown.mail), ...accessRows(shown.access, null, locale)];
    case "change-access":
      return [someone(shown.person), ...accessRows(shown.after, shown.before, locale)];
    case "remove-person":
      return [
        someone(shown.person),
        ...accessRows(shown.access, null, locale),
        row(text.groups, joinList([...shown.groups], locale) || text.none),
      ];
    case "save-group":
      return groupRows(shown.after, shown.before, locale);
    case "dissolve-group":
      return groupRows(shown.group, null, locale);
    case "set-approval":
      return approvalRows(shown, locale);
  }
}

function approvalRows({ before, after, approvers }: Extract<PeopleShown, { kind: "set-approval" }>, locale: Locale): PeopleRow[] {
  const { setting: text } = messagesFor(locale).approval;
  return [
    { label: text.use, value: approvalWords(after, locale), before: approvalWords(before, locale) },
    { label: text.approvers, value: text.approversCount(approvers), before: null },
  ];
}

function accessRows(access: ShownAccess, before: ShownAccess | null, locale: Locale): PeopleRow[] {
  const { rows: text } = messagesFor(locale).people;
  const now = accessWords(access, locale);
  const was = before && accessWords(before, locale);
  return (["role", "contracts", "until", "purpose"] as const).map((part) => ({
    label: text[part],
    value: now[part],
    before: was && was[part] !== now[part] ? was[part] : null,
  }));
}

function groupRows(group: ShownGroup, before: ShownGroup | null, locale: Locale): PeopleRow[] {
  const { rows: text } = messagesFor(locale).people;
  const names = ({ people }: ShownGroup) =>
    joinList(
      people.map(({ name }) => name),
      locale,
    ) || text.nobody;
  return [
    { label: text.groupName, value: group.name, before: before && before.name !== group.name ? before.name : null },
    { label: text.groupPeople, value: names(group), before: before && names(before) !== names(group) ? names(before) : null },
  ];
}
