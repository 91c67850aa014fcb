import { Icon } from "@/components/ui/icon";

type DecisionOutcomeProps = { title: string; points: readonly string[]; icon?: "warn" | "lock" };

/** What a button does that nothing takes back, or why it does little. */
export function DecisionOutcome({ title, points, icon = "warn" }: DecisionOutcomeProps) {
  return (
    <section aria-labelledby="outcome-title" className="mt-6 rounded-8 border border-line px-4 py-3">
      <h2 id="outcome-title" className="flex items-center gap-2 text-body">
        <Icon name={icon} size={18} className={icon === "warn" ? "text-deadline" : "text-error"} />
        {title}
      </h2>
      <ul className="mt-1 list-disc pl-6">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
