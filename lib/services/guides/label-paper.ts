import "server-only";
import type { Temporal } from "temporal-polyfill";
import { labelSheet } from "@/lib/adapters/pdf/label-sheet";
import { makePaper } from "@/lib/adapters/pdf/make-paper";
import { splitPostalAddress } from "@/lib/domain/identity/postal-address";
import { formatDate, joinList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { GuideAddress } from "./guide-addresses";

/** The postal code on a line of its own, as the post reads it. */
function onLines(kept: string): string {
  const { postalCode, address } = splitPostalAddress(kept);
  return postalCode === "" ? address : `〒${postalCode}\n${address}`;
}

/** The labels of one day, for those that have an address. The post office and the reader read Japanese names. */
export function labelPaper(
  addresses: readonly GuideAddress[],
  { day, issuer, madeAtMs }: { readonly day: Temporal.PlainDate; readonly issuer: string; readonly madeAtMs: number },
  locale: Locale,
): Promise<Uint8Array<ArrayBuffer>> {
  const text = messagesFor(locale).papers.staffGuides;
  const title = text.labelsTitle(formatDate(day, locale));
  const labels = addresses.flatMap(({ address, name, number, guides }) =>
    address === null
      ? []
      : [
          {
            address: onLines(address),
            name: text.honorific(name),
            note: `${number}　${joinList(
              guides.map((guide) => guide[locale]),
              locale,
            )}`,
          },
        ],
  );
  return makePaper({ title, language: locale, issuer, mark: title, foot: text.dayCount(labels.length), madeAtMs }, (sheet) =>
    labelSheet(sheet, labels),
  );
}
