import { Temporal } from "temporal-polyfill";
import type { ShownAccess } from "../../domain/people/people-shown";
import { formatDate, joinList } from "../format";
import type { Locale } from "../locale";
import { messagesFor } from "../messages";

/** The parts of an access in words. */
export function accessWords(
  access: ShownAccess,
  locale: Locale,
): { role: string; contracts: string; until: string; purpose: string } {
  const { people } = messagesFor(locale);
  const { contracts, until, purpose } = access;
  return {
    role: access.roleName[locale],
    contracts:
      contracts === "all"
        ? people.allContractsLong
        : joinList(
            contracts.map(({ number, name }) => `${name[locale]}（${number}）`),
            locale,
          ),
    until: until === null ? people.list.noEnd : people.lastDay(formatDate(Temporal.PlainDate.from(until), locale)),
    purpose: purpose ?? people.rows.none,
  };
}
