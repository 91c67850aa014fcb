import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Steps } from "@/components/ui/steps";
import type { Locale } from "@/lib/i18n/locale";
import { StaffHeading } from "../../../../parts/staff-heading";
import { noticeText } from "./notice-text";
import { listPath, noticePath } from "./paths";

type ActHeadProps = {
  locale: Locale;
  notice: { readonly id: string; readonly number: string } | null;
  crumb: string;
  step: number;
  title: string;
  lead?: string;
};

/** The head of the steps of an act: the way back, the step, the question. */
export function ActHead({ locale, notice, crumb, step, title, lead }: ActHeadProps) {
  const text = noticeText(locale);
  const own = notice ? [{ label: notice.number, href: noticePath(notice.id) }] : [];
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: text.title, href: listPath }, ...own, { label: crumb }]} />
      <div className="mt-2 mb-4">
        <Steps locale={locale} labels={[...text.steps]} current={step} />
      </div>
      <StaffHeading title={title} lead={lead} />
    </>
  );
}
