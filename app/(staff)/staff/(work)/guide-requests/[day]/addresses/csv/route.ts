import { now } from "@/lib/clock";
import { splitPostalAddress } from "@/lib/domain/identity/postal-address";
import { joinList } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { findGuideDay } from "@/lib/queries/guides/staff-guides";
import { guideAddresses } from "@/lib/services/guides/guide-addresses";
import { csvFile } from "@/lib/web/csv-file";
import { requestLocale } from "@/lib/web/locale";
import { currentStaff } from "@/lib/web/staff-session";

type Props = { params: Promise<{ day: string }> };

/** The addresses of one day as a file; not there for a role that may not send. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const session = await currentStaff();
  const at = await now();
  const page = session && (await findGuideDay(session.actor, (await params).day, at));
  const addresses = session && page?.permitted ? await guideAddresses(session.actor, page.day, { as: "csv" }, at) : null;
  if (!page?.permitted || !addresses?.ok) return new Response(null, { status: 404 });
  const locale = await requestLocale();
  const day = page.day.toString();
  const rows = addresses.value.map(({ number, name, address, guides }) => [
    number,
    day,
    name,
    splitPostalAddress(address).postalCode,
    splitPostalAddress(address).address,
    joinList(
      guides.map((guide) => guide[locale]),
      locale,
    ),
  ]);
  return csvFile(`guides-${day}`, [messagesFor(locale).papers.staffGuides.csvHead, ...rows]);
}
