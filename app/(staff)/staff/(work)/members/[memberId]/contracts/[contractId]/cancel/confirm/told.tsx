import { Explanations } from "@/components/billing/explanation";
import { PointBody } from "@/components/procedures/point-body";
import { SummaryList } from "@/components/ui/summary-list";
import type { ContractEndPreview } from "@/lib/domain/ordering/preview";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { clausesOf } from "@/lib/i18n/reasons/clauses";
import { renderPoint } from "@/lib/i18n/reasons/render-point";
import { StaffSection } from "../../../../../../../../parts/staff-heading";

type ToldProps = { locale: Locale; end: ContractEndPreview; documents: Readonly<Record<string, string>> };

/** The six points that are read out to the member before anything is recorded (JP-09). */
export function Told({ locale, end, documents }: ToldProps) {
  const { staffLineEnd: text, procedures, endings } = messagesFor(locale);
  const labels: Readonly<Record<string, string>> = { ...procedures.points, ...procedures.endPoints };
  return (
    <StaffSection id="told" title={text.told}>
      <SummaryList
        locale={locale}
        numbered
        rows={end.points.map((point) => {
          const { headline, lines, amounts = [] } = renderPoint(point, locale);
          const label = labels[point.key] ?? point.key;
          return {
            label,
            children: (
              <>
                <PointBody
                  point={{
                    key: point.key,
                    label,
                    headline,
                    lines,
                    amounts,
                    sentences: [],
                    chips: clausesOf(point.terms, locale, documents),
                  }}
                />
                {point.key === "quantity" ? (
                  <Explanations locale={locale} reasons={end.reasons} documents={documents} line={endings.whyEnd} />
                ) : null}
              </>
            ),
          };
        })}
      />
    </StaffSection>
  );
}
