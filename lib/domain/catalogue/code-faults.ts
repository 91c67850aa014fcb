import type { Fault } from "./fault";
import type { Sources } from "./sources";

type Given = { readonly file: string; readonly path: string; readonly key: string };

/** Codes that are given twice: whoever looks one up would find the first only. */
export function codeFaults({ operator, staff, memberRoles, permissions, options, products, partners }: Sources): Fault[] {
  return [
    ...given(products.map(({ file, value }) => ({ file, path: "code", key: value.code }))),
    ...given(options.map(({ file, value }) => ({ file, path: "code", key: value.code }))),
    ...given(permissions.map(({ file, value }) => ({ file, path: "code", key: value.code }))),
    ...given(partners.map(({ file, value }) => ({ file, path: "code", key: value.code }))),
    ...permissions.flatMap(({ file, value }) => [...coded(file, "rows", value.rows), ...coded(file, "switches", value.switches)]),
    ...[staff, memberRoles].flatMap((table) =>
      table ? [...coded(table.file, "roles", table.value.roles), ...coded(table.file, "rows", table.value.rows)] : [],
    ),
    ...(operator ? ofOperator(operator) : []),
    ...products.flatMap(({ file, value }) => [
      ...given(value.options.map((key, n) => ({ file, path: `options[${n}]`, key }))),
      ...coded(file, "plans", value.plans ?? []),
      ...coded(file, "slots", value.slots),
      ...charges(file, "charges", value.charges),
      ...(value.plans ?? []).flatMap((plan, n) => charges(file, `plans[${n}].charges`, plan.charges ?? [])),
    ]),
    ...options.flatMap(({ file, value }) => charges(file, "charges", value.charges)),
  ];
}

function ofOperator({ file, value }: NonNullable<Sources["operator"]>): Fault[] {
  const { brands, identity, papers, tax } = value;
  const out = tax.rates.findIndex(({ from }, n) => from <= (tax.rates[n - 1]?.from ?? ""));
  const unordered = { file, path: `tax.rates[${out}].from`, expected: "a day after the rate's before it" };
  return [
    ...coded(file, "brands.list", brands.list),
    ...given(brands.list.map(({ path }, n) => ({ file, path: `brands.list[${n}].path`, key: path }))),
    ...given(brands.list.flatMap(({ host }, n) => (host ? [{ file, path: `brands.list[${n}].host`, key: host }] : []))),
    ...coded(file, "identity.passwordPolicies", identity.passwordPolicies),
    ...coded(file, "papers.forms", papers?.forms ?? []),
    ...coded(file, "papers.guides.list", papers?.guides.list ?? []),
    ...(out === -1 ? [] : [unordered]),
  ];
}

type Charge = Sources["options"][number]["value"]["charges"][number];

/** An item has one fee a month, one a year, one for each occasion and one for each meter. */
function charges(file: string, path: string, list: readonly Charge[]): Fault[] {
  const key = (charge: Charge) => `${charge.kind} ${"when" in charge ? charge.when : "meter" in charge ? charge.meter : ""}`;
  return given(
    list.map((charge, n) => ({ file, path: `${path}[${n}]`, key: key(charge) })),
    "one charge of this kind",
  );
}

function coded(file: string, path: string, list: readonly { readonly code: string }[]): Fault[] {
  return given(list.map(({ code }, n) => ({ file, path: `${path}[${n}].code`, key: code })));
}

function given(list: readonly Given[], expected = "a code given once"): Fault[] {
  const seen = new Set<string>();
  return list.flatMap(({ file, path, key }) => {
    const again = seen.has(key);
    seen.add(key);
    return again ? [{ file, path, expected }] : [];
  });
}
