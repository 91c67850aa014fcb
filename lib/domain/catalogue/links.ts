import { cancellationFaults } from "./cancellation-faults";
import { caseworkFaults } from "./casework-faults";
import { chargeFaults } from "./charge-faults";
import { codeFaults } from "./code-faults";
import { anchorsOf } from "./document";
import { expandPlans } from "./expand-plans";
import { type Fault, pathText } from "./fault";
import { invoicingFaults } from "./invoicing-faults";
import { partnerFaults } from "./partner-faults";
import { memberRoleFaults, oneOf, roleFaults, tableFaults } from "./permission-links";
import { priceFaults } from "./price-faults";
import { type ProductSource, productLinkFaults } from "./product-links";
import { quantityFaults } from "./quantity-faults";
import { registrationFaults } from "./registration-faults";
import { requirementFaults } from "./requirement-faults";
import { saleFaults, unofferedFaults } from "./sale-faults";
import type { Source, Sources } from "./sources";
import { clauseReference } from "./term";

/** What one schema can't see: references between files, and choices that don't go together. */
export function linkFaults(sources: Sources): Fault[] {
  const { operator, calendar, staff, memberRoles, permissions, options, products, partners } = sources;
  const single: (Source<unknown> | null)[] = [operator, calendar, staff, memberRoles];
  const all = [...single, ...permissions, ...options, ...products, ...partners];
  const expanded = productSources(sources);
  return [
    ...all.flatMap((source) => (source ? clauseFaults(source, sources) : [])),
    ...codeFaults(sources),
    ...(staff ? roleFaults(staff.file, staff.value) : []),
    ...(memberRoles ? memberRoleFaults(memberRoles.file, memberRoles.value) : []),
    ...permissions.flatMap(({ file, value }) => tableFaults(file, value)),
    ...policyFaults(sources),
    ...registrationFaults(sources),
    ...priceFaults(sources),
    ...chargeFaults(sources),
    ...options.flatMap(({ file, value }) => quantityFaults(file, "quantity", value.quantity)),
    ...unofferedFaults(sources),
    ...partnerFaults(sources),
    ...expanded.flatMap((one) => productFaults(one, sources)),
  ];
}

function productFaults(one: ProductSource, sources: Sources): Fault[] {
  return [
    ...productLinkFaults(one, sources),
    ...invoicingFaults(one),
    ...cancellationFaults(one),
    ...caseworkFaults(one, sources),
    ...requirementFaults(one),
    ...saleFaults(one, sources),
  ];
}

/** Every product under each of its plans, with the files of its options. */
export function productSources({ products, options }: Sources): ProductSource[] {
  return products.flatMap(({ file, value }) => {
    const held = value.options.flatMap((code) => options.find((option) => option.value.code === code) ?? []);
    const entries = expandPlans(
      value,
      held.map((option) => option.value),
    );
    return entries.map((entry) => ({ file, entry, options: held }));
  });
}

function clauseFaults({ file, value }: Source<unknown>, { documents, failed }: Sources): Fault[] {
  const places = new Set(documents.flatMap((one) => anchorsOf(one.value).map((anchor) => `${one.value.code}#${anchor}`)));
  return clausesIn(value)
    .filter(({ clause }) => !places.has(clause) && !failed.has(clauseReference(clause).document))
    .map(({ path }) => ({ file, path: pathText(path), expected: "a clause of a document in terms/" }));
}

/** Every `clause` field below a value, with its path. */
export function clausesIn(value: unknown, path: readonly PropertyKey[] = []): { clause: string; path: PropertyKey[] }[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => clausesIn(one, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === "clause" && typeof one === "string" ? [{ clause: one, path: [...path, key] }] : clausesIn(one, [...path, key]),
  );
}

function policyFaults({ operator }: Sources): Fault[] {
  if (!operator) return [];
  const { passwordPolicy, passwordPolicies } = operator.value.identity;
  const codes = passwordPolicies.map((policy) => policy.code);
  if (codes.includes(passwordPolicy)) return [];
  return [{ file: operator.file, path: "identity.passwordPolicy", expected: oneOf(codes) }];
}
