import type { Route } from "next";
import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locale";
import { cx } from "./cx";
import { uiText } from "./text";
import { TextLink } from "./text-link";

export type SummaryRow = {
  label: string;
  children: ReactNode;
  /** 変更 goes here and comes back. */
  changeHref?: Route | undefined;
  action?: ReactNode;
};

type SummaryListProps = {
  locale: Locale;
  rows: SummaryRow[];
  /** The points of a promise: numbered, with a strong line above. */
  numbered?: boolean;
};

/** What was entered or agreed, one row each, with a way to change it. */
export function SummaryList({ locale, rows, numbered = false }: SummaryListProps) {
  const columns = numbered ? "sm:grid-cols-[12rem_minmax(0,1fr)_auto] sm:py-5" : "sm:grid-cols-[11rem_minmax(0,1fr)_auto]";
  return (
    <dl className={numbered ? "border-t-2 border-ink" : "border-t border-line"}>
      {rows.map((row, index) => (
        <div key={row.label} className={cx("grid gap-x-6 gap-y-1 border-b border-line py-4", columns)}>
          <dt className="flex items-start gap-3 font-bold text-heading">
            {numbered ? <PointNumber>{index + 1}</PointNumber> : null}
            {row.label}
          </dt>
          <dd className={cx("min-w-0", numbered && "pl-10 sm:pl-0")}>{row.children}</dd>
          {row.changeHref || row.action ? (
            <dd className={cx("no-print text-note", numbered && "pl-10 sm:pl-0")}>
              {row.changeHref ? <ChangeLink locale={locale} href={row.changeHref} label={row.label} /> : row.action}
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}

function PointNumber({ children }: { children: number }) {
  return (
    <span
      aria-hidden="true"
      className="grid size-7 shrink-0 place-content-center rounded-full border-2 border-act text-note leading-100 text-act"
    >
      {children}
    </span>
  );
}

/** 「変更」 for the eye, 「管理者を変更」 for those who hear the links one after another. */
function ChangeLink({ locale, href, label }: { locale: Locale; href: Route; label: string }) {
  const text = uiText(locale);
  return (
    <TextLink href={href}>
      <span aria-hidden="true">{text.change}</span>
      <span className="sr-only">{text.changeFor(label)}</span>
    </TextLink>
  );
}
