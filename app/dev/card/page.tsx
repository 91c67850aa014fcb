import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PageHeading } from "@/components/ui/page-heading";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { troubleNumbers } from "@/lib/adapters/card/embedded";
import { now } from "@/lib/clock";
import { getEnv } from "@/lib/config/env";
import { dateInJapan } from "@/lib/domain/calendar";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).payment.gateway.title };
}

const good = "4111 1111 1111 1111";

/** The embedded gateway's own page: where a number is typed without script. Outside the embedded mode there is no such page. */
export default async function GatewayPage({ searchParams }: { searchParams: PageQuery }) {
  if (!getEnv().EMBEDDED) notFound();
  const { fault } = await searchParams;
  const locale = await requestLocale();
  const text = messagesFor(locale).payment;
  const message = Object.entries(text.faults).find(([code]) => code === fault)?.[1];
  const thisYear = dateInJapan(await now()).year;
  const choose = { value: "", label: text.choose };
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));
  const years = Array.from({ length: 16 }, (_, index) => String(thisYear + index));
  const listed = (values: string[]) => [choose, ...values.map((value) => ({ value, label: value }))];
  return (
    <>
      <PageHeading title={text.gateway.title} lead={text.gateway.lead} />
      <form action="/dev/card/tokens" method="post" className="mt-6 space-y-6">
        <ErrorSummary locale={locale} errors={message ? [{ field: "number", message }] : []} />
        <TextInput
          id="number"
          name="number"
          label={text.numberLabel}
          locale={locale}
          error={message}
          inputMode="numeric"
          autoComplete="cc-number"
        />
        <div className="grid grid-cols-2 gap-4">
          <Select id="expiryMonth" name="expiryMonth" label={text.expiryMonth} locale={locale} choices={listed(months)} />
          <Select id="expiryYear" name="expiryYear" label={text.expiryYear} locale={locale} choices={listed(years)} />
        </div>
        <Button type="submit">{text.gateway.submit}</Button>
      </form>
      <h2 className="mt-8 text-h3">{text.gateway.samples}</h2>
      <ul className="mt-2 space-y-1 text-note">
        <li>
          <span className="nums">{good}</span>：{text.gateway.troubles.good}
        </li>
        {Object.entries(troubleNumbers).map(([number, trouble]) => (
          <li key={number}>
            <span className="nums">{number.replace(/(.{4})(?=.)/g, "$1 ")}</span>：{text.gateway.troubles[trouble]}
          </li>
        ))}
      </ul>
    </>
  );
}
