/** A customer number in groups of four, as it is printed on the certificate: 「2015 0123 4567 89」, never broken over two lines. */
export function groupedNumber(number: string): string {
  return number.replace(/(.{4})(?=.)/g, "$1\u00a0");
}
