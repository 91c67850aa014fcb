import { Chip } from "@/components/ui/chip";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { CertificateDesk } from "@/lib/queries/certificates/certificate-desk";
import { certificatePath } from "./paths";

type ChooseNumberProps = { locale: Locale; desk: CertificateDesk; chosen: string | null };

/** A member with several contracts has several customer numbers, each with a certificate of its own. */
export function ChooseNumber({ locale, desk, chosen }: ChooseNumberProps) {
  const text = messagesFor(locale).staffCertificate;
  if (desk.contracts.length === 0) return null;
  return (
    <Table
      locale={locale}
      dense
      caption={text.choose}
      rows={[...desk.contracts]}
      rowKey={({ contractId }) => contractId}
      columns={[
        {
          key: "number",
          label: text.columns.customerNumber,
          rowHeader: true,
          cell: ({ contractId, customerNumber }) =>
            contractId === chosen ? (
              <strong className="nums">{customerNumber}</strong>
            ) : (
              <TextLink href={certificatePath(desk.memberId, "", { contract: contractId })} bold>
                <span className="nums">{customerNumber}</span>
              </TextLink>
            ),
        },
        { key: "product", label: text.columns.product, cell: ({ product }) => product[locale] },
        {
          key: "state",
          label: text.columns.state,
          cell: ({ standing }) =>
            standing.inUse ? (
              <Chip tone="done">{text.states["in-use"]}</Chip>
            ) : (
              <Chip tone="waiting">{standing.editions > 0 ? text.states.waiting : text.states.never}</Chip>
            ),
        },
      ]}
    />
  );
}
