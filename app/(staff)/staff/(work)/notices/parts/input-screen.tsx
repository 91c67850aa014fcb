import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { now } from "@/lib/clock";
import type { Localized } from "@/lib/domain/localized";
import { isRestorable } from "@/lib/domain/notices/act-on-notice";
import type { NoticeActName } from "@/lib/domain/notices/notice";
import type { Locale } from "@/lib/i18n/locale";
import { findNoticeForm } from "@/lib/queries/notices/notice-form";
import type { StaffNotice } from "@/lib/queries/notices/staff-notice";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { RefusedRole } from "../../../../parts/refused-role";
import { oneParam, type SearchParams } from "../../../../parts/search-params";
import { ActHead } from "./act-head";
import type { Choice } from "./content-fields";
import { valuesOfAct, valuesOfSheet } from "./entered-values";
import { NoticeForm } from "./notice-form";
import { noticeText } from "./notice-text";
import { inputPath, listPath, noticePath } from "./paths";

type InputScreenProps = { act: NoticeActName; notice: StaffNotice | null; searchParams: SearchParams };

/** The first step of any act; a draft that comes back fills it again. */
export async function InputScreen({ act, notice, searchParams }: InputScreenProps) {
  const draftId = oneParam((await searchParams).draft) ?? "";
  const session = await requireStaff(inputPath(notice?.id ?? null, act));
  const locale = await requestLocale();
  const form = await findNoticeForm(session.actor, { draftId, noticeId: notice?.id ?? null }, await now());
  if (!form.permitted) return <RefusedRole locale={locale} roles={form.roles} />;
  const text = noticeText(locale);
  const head = (
    <ActHead locale={locale} notice={notice} crumb={text.acts[act]} step={0} title={text.titles[act]} lead={text.leads[act]} />
  );
  if (notice && !notice.acts.includes(act))
    return (
      <>
        {head}
        <Note locale={locale} tone="error" title={text.closed} />
        <p className="mt-4">
          <ButtonLink href={noticePath(notice.id)} size="small">
            {text.toNotice}
          </ButtonLink>
        </p>
      </>
    );
  const names = notice?.names ?? form.names;
  const entered = form.entered?.act === act ? valuesOfAct(form.entered, form.names) : null;
  return (
    <>
      {head}
      <NoticeForm
        locale={locale}
        act={act}
        noticeId={notice?.id ?? null}
        restorable={notice !== null && isRestorable(notice.sheet.content.kind)}
        products={choicesOf(form.names.products, locale)}
        brands={choicesOf(form.names.brands, locale)}
        entered={entered ?? (notice ? valuesOfSheet(notice.sheet, act, names) : {})}
        stopHref={notice ? noticePath(notice.id) : listPath}
      />
    </>
  );
}

const choicesOf = (names: Readonly<Record<string, Localized>>, locale: Locale): Choice[] =>
  Object.entries(names).map(([code, name]) => ({ code, label: name[locale] }));
