import { RetentionTable } from "@/components/billing/retention-tables";
import { Section } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DeletionPage } from "@/lib/queries/member-information/own-data-page";

/** The three lists that decide: gone on request, gone after leaving, kept by law. */
export function Retention({ locale, page }: { locale: Locale; page: DeletionPage }) {
  const text = messagesFor(locale).ownData.deletion;
  const { kept, removed, documents } = page;
  const heads = { what: text.what, when: text.when, basis: text.basis };
  const gone = (on: "request" | "leaving") =>
    removed
      .filter((one) => one.on === on)
      .map(({ name, days, rule, clause }) => ({
        name,
        when: on === "request" ? text.atOnce : text.afterLeaving(days),
        term: { rule, clause },
      }));
  const stays = kept.map(({ name, years, rule, clause }) => ({ name, when: text.years(years), term: { rule, clause } }));
  return (
    <>
      <Section id="removed" title={text.removedTitle}>
        <RetentionTable locale={locale} caption={text.removedTitle} heads={heads} rows={gone("request")} documents={documents} />
      </Section>
      <Section id="kept" title={text.keptTitle}>
        <RetentionTable
          locale={locale}
          caption={text.keptTitle}
          heads={{ ...heads, when: text.howLong }}
          rows={stays}
          documents={documents}
        />
      </Section>
      <Section id="later" title={text.laterTitle}>
        <RetentionTable locale={locale} caption={text.laterTitle} heads={heads} rows={gone("leaving")} documents={documents} />
      </Section>
    </>
  );
}
