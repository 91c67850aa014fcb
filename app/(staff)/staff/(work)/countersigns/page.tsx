import type { Metadata } from "next";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { listCountersigns } from "@/lib/queries/staff/list-countersigns";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { RefusedRole } from "../../../parts/refused-role";
import type { SearchParams } from "../../../parts/search-params";
import { TwoPersonQueue } from "../../../parts/two-person-queue";
import { CountersignChip } from "./countersign-chip";
import { countersignsPath } from "./paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffCountersign.title };
}

/** The queue of what waits for a second person (CL-10), and what became of the rest. */
export default async function CountersignsPage({ searchParams }: { searchParams: SearchParams }) {
  const session = await requireStaff(countersignsPath);
  const locale = await requestLocale();
  const which = (await searchParams).which === "ended" ? "ended" : "open";
  const list = await listCountersigns(session.actor, which, await now());
  if (!list.permitted) return <RefusedRole locale={locale} roles={list.roles} />;
  const text = messagesFor(locale).staffCountersign;
  return (
    <TwoPersonQueue
      locale={locale}
      text={text}
      icon="check-circle"
      path={countersignsPath}
      which={which}
      list={list}
      subject={{ label: text.columns.act, of: ({ act }) => text.acts[act] ?? act }}
      state={({ state }) => <CountersignChip locale={locale} state={state} />}
    />
  );
}
