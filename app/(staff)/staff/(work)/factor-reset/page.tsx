import type { Metadata } from "next";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { listFactorResets } from "@/lib/queries/staff/list-factor-resets";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { RefusedRole } from "../../../parts/refused-role";
import type { SearchParams } from "../../../parts/search-params";
import { TwoPersonQueue } from "../../../parts/two-person-queue";
import { ResetStateChip } from "./reset-state-chip";

const path = "/staff/factor-reset";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffReset.title };
}

/** The queue of resets of second factors (CL-10): to decide, waiting for their time, ended. */
export default async function FactorResetsPage({ searchParams }: { searchParams: SearchParams }) {
  const session = await requireStaff(path);
  const locale = await requestLocale();
  const which = (await searchParams).which === "ended" ? "ended" : "open";
  const list = await listFactorResets(session.actor, which, await now());
  if (!list.permitted) return <RefusedRole locale={locale} roles={list.roles} />;
  const text = messagesFor(locale).staffReset;
  return (
    <TwoPersonQueue
      locale={locale}
      text={text}
      icon="key"
      path={path}
      which={which}
      list={list}
      subject={{ label: text.columns.account, of: ({ loginId }) => loginId }}
      state={({ state, takesEffectAt }) => (
        <>
          <ResetStateChip locale={locale} state={state} />
          {state === "waiting" && takesEffectAt ? (
            <span className="block text-chip text-muted">{text.takesEffect(formatInstant(takesEffectAt, locale))}</span>
          ) : null}
        </>
      )}
    />
  );
}
