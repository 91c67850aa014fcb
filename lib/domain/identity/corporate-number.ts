/**
 * Whether a 13-digit corporate number's first digit checks the other twelve (JP-06): 9 minus the weighted sum modulo 9,
 * the weights being 1 and 2 in turn from the right. A slip of one digit is caught before it stands on an invoice.
 */
export function isCorporateNumber(number: string): boolean {
  if (!/^\d{13}$/.test(number)) return false;
  const sum = [...number.slice(1)].reverse().reduce((total, digit, n) => total + Number(digit) * (n % 2 === 0 ? 1 : 2), 0);
  return Number(number[0]) === 9 - (sum % 9);
}
