import "server-only";
import type { Temporal } from "temporal-polyfill";
import { getEnv } from "@/lib/config/env";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import { nameOfMember } from "@/lib/db/member-name";
import type { Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { findProduct } from "@/lib/domain/catalogue/catalogue";
import { findBrand } from "@/lib/domain/catalogue/find-brand";
import type { Operator } from "@/lib/domain/catalogue/operator";
import type { Localized } from "@/lib/domain/localized";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locale";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { type CertificateSecrets, openCertificateSecrets } from "./certificate-secrets";

/** All that a certificate says. */
export type CertificateContents = {
  readonly accountId: string;
  readonly locale: Locale;
  readonly edition: number;
  readonly issuedAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  readonly holder: string;
  /** Where it is sent; null where it is handed over. */
  readonly address: string | null;
  readonly customerNumber: string;
  readonly product: Localized;
  readonly brand: { readonly name: Localized; readonly colour: string | null };
  readonly operator: Pick<Operator, "name" | "address">;
  readonly phone: Operator["phone"];
  readonly loginUrl: string;
  readonly secrets: Omit<CertificateSecrets, "address">;
};

type Asked = { readonly memberId: string; readonly certificateId: string; readonly operator: Operator };

/** A certificate that this member of staff issued and that was not printed yet; null for any other. */
export async function readCertificate(
  tx: Tx,
  staff: StaffActor,
  { memberId, certificateId, operator }: Asked,
  at: Temporal.Instant,
): Promise<CertificateContents | null> {
  const row = await tx.certificate.findFirst({
    where: {
      id: certificateId,
      memberId,
      staffId: staff.staffId,
      printedAt: null,
      secretsEnc: { not: null },
      secretsUntil: { gt: toInstantColumn(at) },
    },
    include: { contract: true, account: { select: { loginId: true } } },
  });
  if (!row?.secretsEnc) return null;
  const member = await tx.member.findUniqueOrThrow({ where: { id: memberId } });
  const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
  const { productCode, planCode, brand: code } = row.contract;
  const brand = findBrand(operator, code);
  const { address, ...secrets } = openCertificateSecrets(row.id, row.secretsEnc);
  return {
    accountId: row.accountId,
    locale: isLocale(member.locale) ? member.locale : defaultLocale,
    edition: row.edition,
    issuedAt: fromInstantColumn(row.issuedAt),
    expiresAt: fromInstantColumn(row.expiresAt),
    holder: nameOfMember(member),
    address,
    customerNumber: row.account.loginId,
    product: findProduct(catalogue, productCode, planCode)?.name ?? { ja: productCode, en: productCode },
    brand: { name: brand?.name ?? operator.name, colour: brand?.look?.colours.act ?? null },
    operator: { name: operator.name, address: operator.address },
    phone: brand?.phone ?? operator.phone,
    loginUrl: `${getEnv().PUBLIC_URL}${brand ? `/brand/${brand.path}/login` : "/login"}`,
    secrets,
  };
}
