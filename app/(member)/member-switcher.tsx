import { Temporal } from "temporal-polyfill";
import { ButtonForm } from "@/app/_parts/button-form";
import { Icon } from "@/components/ui/icon";
import { now } from "@/lib/clock";
import type { MemberActor } from "@/lib/domain/permission";
import { formatDate } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { membersOfLogin } from "@/lib/queries/people/members-of-login";
import { switchMemberAction } from "./switch-actions";

/** Whom one works for now, in words above every page, and the others. A login with one member has nothing to switch. */
export async function MemberSwitcher({ actor }: { actor: MemberActor }) {
  const members = await membersOfLogin(actor, await now());
  const current = members.find((one) => one.current);
  if (members.length < 2 || !current) return null;
  const { locale } = actor;
  const text = messagesFor(locale).people.switcher;
  const untilWords = (until: string | null) =>
    until === null ? "" : ` · ${text.until(formatDate(Temporal.PlainDate.from(until), locale))}`;
  return (
    <section aria-label={text.label} className="mb-6 rounded-8 border border-act bg-reason px-4 py-2">
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <p className="flex items-start gap-2 py-1.5">
          <Icon name="box" size={20} className="mt-1 text-act" />
          <span>
            <span className="text-note">{text.label} </span>
            <strong className="wrap-anywhere">{current.name}</strong>
            <span className="block text-note text-muted">
              {text.as(current.role[locale])}
              {untilWords(current.until)}
            </span>
          </span>
        </p>
        <details key={current.grantId} className="no-print group max-sm:w-full open:w-full">
          <summary className="flex min-h-11 cursor-pointer items-center gap-1.5 text-note text-link underline underline-offset-[3px]">
            <Icon name="repeat" size={18} />
            {text.open}
          </summary>
          <p className="text-note">{text.lead}</p>
          <ul className="mt-2 mb-2 grid gap-2">
            {members
              .filter((one) => one !== current)
              .map((one) => (
                <li key={one.grantId} className="flex flex-wrap items-center gap-x-4 gap-y-1">
                  <ButtonForm
                    locale={locale}
                    action={switchMemberAction}
                    fields={{ grantId: one.grantId }}
                    label={text.act(one.name)}
                    size="small"
                  />
                  <span className="text-note text-muted">
                    {text.as(one.role[locale])}
                    {untilWords(one.until)}
                  </span>
                </li>
              ))}
          </ul>
        </details>
      </div>
    </section>
  );
}
