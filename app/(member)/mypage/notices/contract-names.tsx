import type { Locale } from "@/lib/i18n/locale";
import type { TouchedContract } from "@/lib/queries/notices/own-notices";

/** The contracts of the login that a notice touches, each with its number. */
export function ContractNames({ locale, contracts }: { locale: Locale; contracts: readonly TouchedContract[] }) {
  return (
    <ul>
      {contracts.map(({ id, name, number }) => (
        <li key={id}>
          {name[locale]}
          <span className="nums block text-note text-muted">{number}</span>
        </li>
      ))}
    </ul>
  );
}
