/** An address as its owner may recognise it and nobody can be traced by it: the range. Null for what is no address. */
export function maskAddress(address: string | null | undefined): string | null {
  const four = /^(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/.exec(address ?? "")?.[1];
  if (four !== undefined) return `${four}.*`;
  if (!address || !/^[0-9a-f:]+(\/\d+)?$/i.test(address) || !address.includes(":")) return null;
  const groups = address
    .replace(/\/\d+$/, "")
    .split("::")[0]
    ?.split(":")
    .filter((group) => group !== "")
    .slice(0, 3);
  return groups && groups.length > 0 ? `${groups.join(":").toLowerCase()}:*` : null;
}
