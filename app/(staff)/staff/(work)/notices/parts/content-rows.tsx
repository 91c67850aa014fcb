import type { Route } from "next";
import { Temporal } from "temporal-polyfill";
import type { SummaryRow } from "@/components/ui/summary-list";
import type { NoticeSheet } from "@/lib/domain/notices/notice";
import { joinList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { noticePeriod } from "@/lib/i18n/notice-period";
import type { NoticeNames } from "@/lib/queries/notices/notice-names";
import { noticeText } from "./notice-text";

type Content = {
  locale: Locale;
  sheet: Pick<NoticeSheet, "content" | "endedAt">;
  names: NoticeNames;
  /** Where a row is changed: the input's field. */
  changeHref?: (field: string) => Route;
};

/** A notice row by row, in both languages: what holds now, what will hold, what held. */
export function contentRows({ locale, sheet: { content, endedAt }, names, changeHref }: Content): SummaryRow[] {
  const text = noticeText(locale);
  const { kind, title, body, from, until } = content;
  const at = (instant: string | null) => instant && Temporal.Instant.from(instant);
  const times = { kind, from: Temporal.Instant.from(from), until: at(until) || null, endedAt: at(endedAt) || null };
  const row = (label: string, field: string, children: SummaryRow["children"]): SummaryRow => ({
    label,
    children,
    changeHref: changeHref?.(field),
  });
  return [
    row(text.kind, "kind", text.kinds[kind]),
    row(text.titleJa, "titleJa", <Words lang="ja">{title.ja}</Words>),
    row(text.bodyJa, "bodyJa", <Words lang="ja">{body.ja}</Words>),
    row(text.titleEn, "titleEn", <Words lang="en">{title.en}</Words>),
    row(text.bodyEn, "bodyEn", <Words lang="en">{body.en}</Words>),
    row(text.columns.period, "fromDate", noticePeriod(times, locale)),
    row(text.whom, "products", whomOf(content, names, locale)),
  ];
}

export function Words({ lang, children }: { lang: Locale; children: string }) {
  return (
    <span lang={lang} className="wrap-anywhere whitespace-pre-wrap">
      {children}
    </span>
  );
}

function whomOf({ products, brands, contractIds }: NoticeSheet["content"], names: NoticeNames, locale: Locale) {
  const text = noticeText(locale);
  const named = (codes: readonly string[], of: NoticeNames["products"]) =>
    joinList(
      codes.map((code) => of[code]?.[locale] ?? code),
      locale,
    );
  const lines = [
    [text.products, named(products, names.products)],
    [text.brands, named(brands, names.brands)],
    [
      text.numbers,
      joinList(
        contractIds.map((id) => names.contracts[id] ?? id),
        locale,
      ),
    ],
  ].filter(([, value]) => value);
  return (
    <dl className="grid gap-x-3 gap-y-1 sm:grid-cols-[auto_minmax(0,1fr)]">
      {lines.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-muted">{label}</dt>
          <dd className="wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
