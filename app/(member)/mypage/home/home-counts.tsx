import { type KeyFact, KeyFacts } from "@/components/ui/key-facts";
import type { MonthCharges } from "@/lib/domain/ordering/month-charges";
import { formatDay, formatYen } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { HomeView } from "@/lib/queries/mypage/get-home";
import type { Deadline } from "@/lib/queries/mypage/list-deadlines";
import { differenceWords } from "./difference-words";

type HomeCountsProps = { locale: Locale; home: HomeView; charges: MonthCharges | null; deadlines: readonly Deadline[] | null };

/** Four figures before everything else: contracts, what is in progress, this month's charges, deadlines. */
export function HomeCounts({ locale, home, charges, deadlines }: HomeCountsProps) {
  const text = messagesFor(locale).home.counts;
  const options = home.contracts.flatMap((contract) => contract.options);
  const { endings } = home;
  const soon = deadlines?.[0];
  const facts: KeyFact[] = [
    {
      icon: "box",
      label: text.contracts,
      value: home.contracts.length,
      unit: text.unit,
      note: text.options(options.filter((one) => one.state === "held").length),
      href: "/mypage/contracts",
    },
    {
      icon: "repeat",
      label: text.running,
      value: endings.length,
      unit: text.unit,
      note: endings[0] ? text.runningNext(formatDay(endings[0], locale)) : text.runningNone,
      href: "/mypage/procedures",
    },
    chargesFact(locale, home, charges),
    {
      icon: "clock",
      label: text.deadlines,
      value: deadlines?.length ?? text.hidden,
      unit: deadlines ? text.unit : undefined,
      note: soon ? text.deadlinesNext(formatDay(soon.on, locale)) : text.deadlinesNone,
      tone: soon ? "deadline" : "plain",
    },
  ];
  return <KeyFacts count facts={facts} />;
}

function chargesFact(locale: Locale, home: HomeView, charges: MonthCharges | null): KeyFact {
  const text = messagesFor(locale).home.counts;
  if (!charges)
    return { icon: "yen", label: text.charges, value: text.hidden, note: home.mayViewStatements ? undefined : text.hiddenNote };
  return {
    icon: "yen",
    label: text.charges,
    value: formatYen(charges.totals.total, locale),
    note: text.chargesNote(charges.difference ? differenceWords({ ...charges.difference, changes: [] }, locale) : ""),
  };
}
