import type { Route } from "next";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { CertificateDesk } from "@/lib/queries/certificates/certificate-desk";
import type { CertificateDraft } from "@/lib/services/certificates/certificate-draft";
import { AskedList } from "../../../../../../parts/asked-list";
import { certificatePath } from "../paths";

type EnteredListProps = { locale: Locale; desk: CertificateDesk; draft: CertificateDraft; customerNumber: string };

/** What was entered, each row with its way back. */
export function EnteredList({ locale, desk, draft, customerNumber }: EnteredListProps) {
  const { staffCertificate: text, staffUnlock: unlock } = messagesFor(locale);
  const { contractId, delivery, renewal } = draft;
  const back = (field: string) => `${certificatePath(desk.memberId, "", { contract: contractId })}#${field}` as Route;
  const renewed: SummaryRow[] = renewal
    ? [
        { label: unlock.channel, children: unlock.channels[renewal.channel] ?? renewal.channel, changeHref: back("channel") },
        {
          label: text.checks,
          changeHref: back("checks"),
          children: <AskedList locale={locale} asked={renewal.asked} />,
        },
        {
          label: text.reason,
          children: <span className="whitespace-pre-wrap">{renewal.reason}</span>,
          changeHref: back("reason"),
        },
      ]
    : [];
  return (
    <SummaryList
      locale={locale}
      rows={[
        { label: text.holder, children: `${desk.memberName}　${desk.memberNumber}` },
        { label: text.customerNumber, children: <strong className="nums">{customerNumber}</strong> },
        { label: text.delivery, children: text.deliveries[delivery], changeHref: back("delivery") },
        ...(delivery === "post" && desk.address
          ? [{ label: text.address, children: <span className="wrap-anywhere">{desk.address}</span> }]
          : []),
        ...renewed,
      ]}
    />
  );
}
