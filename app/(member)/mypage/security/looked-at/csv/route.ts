import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { findPermission } from "@/lib/queries/identity/find-permission";
import { allLookedAt } from "@/lib/queries/staff/looked-at";
import { csvFile } from "@/lib/web/csv-file";
import { currentLogin } from "@/lib/web/guard";
import { readFilter } from "../filter";
import { rowWords } from "../row-words";

/** The list as a file, by the page's filter; not there for anybody who could not see the page. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentLogin();
  const at = await now();
  if (!actor || !(await findPermission(actor, "own-data.use", at)).ok) return new Response(null, { status: 404 });
  const { locale } = actor;
  const { filter } = readFilter(Object.fromEntries(new URL(request.url).searchParams));
  const rows = await allLookedAt(actor, filter, at);
  return csvFile("looked-at", [
    messagesFor(locale).lookedAt.csvHead,
    ...rows.map((row) => {
      const { role, what, why } = rowWords(row, locale);
      return [row.id, formatInstant(row.at, locale), role, what, row.loginId ?? "", why ?? "", row.words ?? ""];
    }),
  ]);
}
