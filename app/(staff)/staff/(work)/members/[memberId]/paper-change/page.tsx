import type { Metadata } from "next";
import { Temporal } from "temporal-polyfill";
import { dateInJapan } from "@/lib/domain/calendar";
import type { PaperFields } from "@/lib/domain/identity/paper-fields";
import { splitPostalAddress } from "@/lib/domain/identity/postal-address";
import { formatTypedDay } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { openPaperDraft } from "@/lib/services/paper-change/paper-draft";
import { readDraft } from "@/lib/web/draft-cookie";
import { requestLocale } from "@/lib/web/locale";
import { RefusedRole } from "../../../../../parts/refused-role";
import { openDeskPage } from "./desk-page";
import { FlowHead } from "./flow-head";
import { PaperForm } from "./form";
import { PaperHistory } from "./paper-history";
import { paperCookie } from "./paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffPaper.title };
}

/** What only paper changes (FB-24, FB-35), step 1. */
export default async function PaperChangePage({ params }: { params: Promise<{ memberId: string }> }) {
  const page = await openDeskPage(params);
  const locale = await requestLocale();
  if (!page.desk) return <RefusedRole locale={locale} roles={page.roles} />;
  const { desk, session, at } = page;
  const text = messagesFor(locale).staffPaper;
  const sealed = await readDraft(paperCookie(desk.memberId).name);
  const draft = openPaperDraft(session.actor.staffId, desk.memberId, sealed, at);
  const receivedOn = draft ? Temporal.PlainDate.from(draft.receivedOn) : dateInJapan(at);
  const paper = { receivedOn: formatTypedDay(receivedOn, locale), paperNumber: draft?.paperNumber ?? "" };
  return (
    <div className="max-w-main">
      <FlowHead locale={locale} desk={desk} step={0} title={text.title} lead={text.lead} />
      <PaperForm
        locale={locale}
        memberId={desk.memberId}
        entered={{ ...valuesOf(draft?.after ?? desk.known, locale), ...paper }}
      />
      <PaperHistory locale={locale} desk={desk} />
    </div>
  );
}

function valuesOf({ address, birthOn, ...rest }: PaperFields, locale: Locale): Record<string, string> {
  const texts = Object.entries(rest).map(([name, value]) => [name, value ?? ""] as const);
  const born = birthOn ? formatTypedDay(Temporal.PlainDate.from(birthOn), locale) : "";
  return { ...Object.fromEntries(texts), birthOn: born, ...splitPostalAddress(address) };
}
