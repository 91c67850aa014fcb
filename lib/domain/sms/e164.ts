/** Mobile numbers in Japan: 060, 070, 080, 090 and eight digits; M2M numbers and landlines receive no short message. */
const mobile = /^0([6-9]0\d{8})$/;

/**
 * A mobile number inside Japan as providers take it (E.164): half- or full-width, with or without groups, or already with +81. Null for
 * anything else: short messages go to Japanese mobiles only, because numbers abroad are what fraud with paid messages lives on.
 */
export function toE164(number: string): string | null {
  const plain = number.normalize("NFKC").replace(/[\s()‐‑‒–—―−ー-]/gu, "");
  const national = plain.replace(/^\+81/, "0");
  const digits = mobile.exec(national)?.[1];
  return digits === undefined ? null : `+81${digits}`;
}
