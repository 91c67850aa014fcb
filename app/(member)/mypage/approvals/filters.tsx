import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { type ApprovalsWanted, approvalFilters } from "@/lib/queries/approval/list-approvals";
import { approvalsPath } from "./paths";
import { hrefOf } from "./sorting";

/** Which requests, and words to find one by: links and a plain form, so that each list has an address. */
export function Filters({ locale, wanted }: { locale: Locale; wanted: ApprovalsWanted }) {
  const { list: text } = messagesFor(locale).approval;
  const { show, q, by, down } = wanted;
  return (
    <div className="no-print my-4 space-y-3">
      <nav aria-label={text.show}>
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {approvalFilters.map((one) => (
            <li key={one}>
              {one === show ? (
                <strong aria-current="page">{text.filters[one]}</strong>
              ) : (
                <TextLink href={hrefOf(wanted, { show: one })}>{text.filters[one]}</TextLink>
              )}
            </li>
          ))}
        </ul>
      </nav>
      <search className="block">
        <form action={approvalsPath} method="get" className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="show" value={show} />
          <input type="hidden" name="sort" value={`${down ? "-" : ""}${by}`} />
          <div className="min-w-0 grow sm:max-w-96">
            <TextInput id="q" name="q" type="search" label={text.search} locale={locale} defaultValue={q} maxLength={80} />
          </div>
          <Button type="submit" look="outline">
            {text.searchAct}
          </Button>
          {q ? <TextLink href={hrefOf(wanted, { q: "" })}>{text.clear}</TextLink> : null}
        </form>
      </search>
    </div>
  );
}
