import { Amount } from "@/components/ui/amount";
import { LawChips } from "@/components/ui/law-chip";
import type { DocumentPoint } from "@/lib/i18n/procedures/confirmation-document";

/** One of the six points: what it says, its arithmetic, its conditions, the reasons in a sentence each, where it is written. */
export function PointBody({ point }: { point: DocumentPoint }) {
  return (
    <div className="grid gap-1">
      <p className="text-h3 font-bold text-heading">{point.headline}</p>
      {point.amounts.length > 0 ? <PointAmounts amounts={point.amounts} /> : null}
      {point.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {point.sentences.map((sentence) => (
        <p key={sentence} className="text-note text-muted">
          {sentence}
        </p>
      ))}
      <p className="mt-1">
        <LawChips clauses={point.chips} />
      </p>
    </div>
  );
}

function PointAmounts({ amounts }: { amounts: DocumentPoint["amounts"] }) {
  return (
    <dl className="my-1 max-w-110">
      {amounts.map(({ label, value, strong }) => (
        <div
          key={label}
          className={`flex flex-wrap items-baseline justify-between gap-x-4 py-1 ${strong ? "border-t border-edge font-bold text-heading" : ""}`}
        >
          <dt className={strong ? undefined : "text-note"}>{label}</dt>
          <dd className="ml-auto">
            <Amount value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
