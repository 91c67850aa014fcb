import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Tx } from "@/lib/db/scope";
import type { ReportKind } from "@/lib/domain/catalogue/member-desk";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { queueMail } from "@/lib/services/mail/queue-mail";

type Told = { readonly memberId: string; readonly at: Temporal.Instant } & (
  | { readonly template: "change-report-placed"; readonly data: { readonly number: string; readonly kind: ReportKind } }
  | {
      readonly template: "change-report-decided";
      readonly data: { readonly number: string; readonly kind: ReportKind; readonly accepted: boolean; readonly answer: string };
    }
);

/** Tells a member how its report stands: which it is, never what is in it. */
export async function tellReport(tx: Tx, { memberId, at, ...told }: Told): Promise<void> {
  const member = await tx.member.findUniqueOrThrow({ where: { id: memberId }, select: { contactMail: true, locale: true } });
  if (member.contactMail === null) return;
  const locale = isLocale(member.locale) ? member.locale : defaultLocale;
  const base = { memberId, to: member.contactMail, locale, at };
  const what = messagesFor(locale).memberInformation.reportKinds[told.data.kind];
  if (told.template === "change-report-placed") {
    await queueMail(tx, { ...base, template: told.template, data: { number: told.data.number, what } });
    return;
  }
  const { number, accepted, answer } = told.data;
  await queueMail(tx, { ...base, template: told.template, data: { number, what, accepted, answer } });
}
