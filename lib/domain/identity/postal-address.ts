/** An address as it is kept, in one line: the postal code, then the rest. */
export type PostalAddress = { readonly postalCode: string; readonly address: string };

const kept = /^〒(\d{3}-\d{4})[ \u3000](.+)$/su;

export function joinPostalAddress({ postalCode, address }: PostalAddress): string {
  return `〒${postalCode} ${address}`;
}

/** The two parts of a kept address; one that was written in another way is all address. */
export function splitPostalAddress(whole: string | null): PostalAddress {
  const [, postalCode = "", address = whole ?? ""] = kept.exec(whole ?? "") ?? [];
  return { postalCode, address };
}

/** Seven digits in any width, with or without a dash; null for anything else. */
export function postalCodeOf(typed: string): string | null {
  const digits = typed.normalize("NFKC").replace(/[〒\s‐‑‒–—―−ー-]/gu, "");
  return /^\d{7}$/.test(digits) ? `${digits.slice(0, 3)}-${digits.slice(3)}` : null;
}
