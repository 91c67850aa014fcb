import type { Fault } from "./fault";
import { oneOf } from "./permission-links";
import type { Sources } from "./sources";

/** A partner's products must exist, and its permission must be a row of each one's table. */
export function partnerFaults({ partners, products, permissions, failed }: Sources): Fault[] {
  const codes = products.map((one) => one.value.code);
  return partners.flatMap(({ file, value }) => [
    ...value.products.flatMap((code, n) =>
      codes.includes(code) || failed.has(code) ? [] : [{ file, path: `products[${n}]`, expected: oneOf(codes) }],
    ),
    ...value.products.flatMap((code) => {
      const table = products.find((one) => one.value.code === code)?.value.permissionTable;
      const rows = permissions.find((one) => one.value.code === table)?.value.rows.map((row) => row.code);
      return !rows || rows.includes(value.permission) ? [] : [{ file, path: "permission", expected: oneOf(rows) }];
    }),
  ]);
}
