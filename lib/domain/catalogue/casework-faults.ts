import type { Fault } from "./fault";
import type { ProductSource } from "./product-links";
import type { Sources } from "./sources";

/** Support hours that never open, or that run into each other or backwards: the next opening would be a wrong one; and forms. */
export function caseworkFaults(source: ProductSource, sources: Pick<Sources, "operator">): Fault[] {
  return [...hourFaults(source), ...formFaults(source, sources)];
}

/** A form that members are sent to must be one that there is. */
function formFaults({ file, entry: { product } }: ProductSource, { operator }: Pick<Sources, "operator">): Fault[] {
  const wanted = product.casework?.changeForm?.form;
  const forms = operator?.value.papers?.forms.map(({ code }) => code) ?? [];
  if (wanted === undefined || !operator || forms.includes(wanted)) return [];
  return [{ file, path: "casework.changeForm.form", expected: "the code of a form in operator.yaml" }];
}

function hourFaults({ file, entry: { product } }: ProductSource): Fault[] {
  const hours = product.casework?.supportHours?.hours ?? [];
  return hours.flatMap(({ from, until }, n) => {
    const path = `casework.supportHours.hours[${n}]`;
    const before = hours[n - 1]?.until;
    return [
      ...(from < until ? [] : [{ file, path: `${path}.until`, expected: `a time after ${from}, or nothing is ever answered` }]),
      ...(before === undefined || from > before
        ? []
        : [{ file, path: `${path}.from`, expected: `a time after ${before}, when the hours before end` }]),
    ];
  });
}
