import { BarChart } from "@/components/ui/bar-chart";
import { scaleTicks } from "@/components/ui/scale-ticks";
import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { SentDay } from "@/lib/queries/senders/outbox-figures";

/** How many left and how many failed on each of the last days. */
export function SentChart({ locale, days }: { locale: Locale; days: readonly SentDay[] }) {
  const text = messagesFor(locale).staffSenders.outbox;
  const sum = (pick: (day: SentDay) => number) => days.reduce((total, day) => total + pick(day), 0);
  const highest = Math.max(...days.map(({ sent, failed }) => sent + failed));
  return (
    <BarChart
      locale={locale}
      id="sent"
      title={text.chart}
      finding={text.chartFinding(
        sum(({ sent }) => sent),
        sum(({ failed }) => failed),
      )}
      format={(value) => text.unit(value)}
      barsLabel={text.day}
      series={[
        { label: text.series.sent, tone: "fixed" },
        { label: text.series.failed, tone: "annual" },
      ]}
      bars={days.map(({ day, sent, failed }) => ({
        label: `${day.month}/${day.day}`,
        shortLabel: String(day.day),
        values: [sent, failed],
        mark: sent + failed === 0 ? "" : formatNumber(sent + failed),
      }))}
      ticks={scaleTicks(highest).map((value) => ({ value, label: formatNumber(value) }))}
    />
  );
}
