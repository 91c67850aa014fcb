import "server-only";
import type { Operator } from "@/lib/domain/catalogue/operator";

/** Where our own pages are: the portal's public address, and the same at each brand's own host. */
export function ownAddresses({ brands }: Pick<Operator, "brands">, publicUrl: string): string[] {
  const ofBrands = brands.list.flatMap(({ host }) => {
    if (host === undefined) return [];
    const address = new URL(publicUrl);
    address.hostname = host;
    return [address.href.replace(/\/+$/, "")];
  });
  return [publicUrl, ...ofBrands];
}

/** Whether an address leads to one of our own pages. What only begins alike, as a longer host name does, leads elsewhere. */
export const isOwnAddress = (address: string, own: readonly string[]): boolean =>
  own.some((front) => address === front || ["/", "?", "#"].some((sign) => address.startsWith(`${front}${sign}`)));
