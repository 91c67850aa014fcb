const entities: Record<string, string> = { quot: '"', amp: "&", lt: "<", gt: ">", apos: "'" };

const plain = (html: string) =>
  html.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name] ?? whole;
    const hex = /^#x/i.test(name);
    return String.fromCodePoint(Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10));
  });

const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag);
  return found ? plain(found[1] ?? "") : null;
};

export type Form = {
  /** Where it is sent; an action's form is sent to its own page. */
  readonly target: string;
  /** What it sends when nothing is typed: hidden fields, values filled in, radios and boxes that are ticked. */
  readonly fields: readonly (readonly [string, string])[];
  /** Every field that a person could fill in. */
  readonly names: readonly string[];
  readonly isAction: boolean;
};

/** The POST forms of a page as a browser without JavaScript sees them. */
export function formsOf(html: string, path: string): Form[] {
  const body = html.replace(/<script\b.*?<\/script>/gs, "");
  return [...body.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].flatMap(([, head = "", inside = ""]) => {
    if (attribute(`<form${head}>`, "method")?.toLowerCase() !== "post") return [];
    const inputs = [...inside.matchAll(/<(?:input|button|textarea)\b[^>]*>/g)].map(([tag]) => ({
      name: attribute(tag, "name"),
      type: tag.startsWith("<input") ? (attribute(tag, "type") ?? "text") : tag.startsWith("<button") ? "submit" : "text",
      value: attribute(tag, "value") ?? "",
      ticked: attribute(tag, "checked") !== null,
    }));
    const named = inputs.flatMap(({ name, ...rest }) => (name ? [{ name, ...rest }] : []));
    const sent = named.filter(({ type, ticked }) => type !== "submit" && (ticked || (type !== "radio" && type !== "checkbox")));
    return [
      {
        target: attribute(`<form${head}>`, "action") || path,
        fields: sent.map(({ name, value }) => [name, value] as const),
        names: [...new Set(named.filter(({ type }) => type !== "hidden").map(({ name }) => name))],
        isAction: named.some(({ name }) => name.startsWith("$ACTION")),
      },
    ];
  });
}

/** What a form would send, with the fields of `typed` filled in. */
export function filled(form: Form, typed: Record<string, string> = {}): FormData {
  const data = new FormData();
  for (const [name, value] of form.fields) if (!(name in typed)) data.append(name, value);
  for (const [name, value] of Object.entries(typed)) data.append(name, value);
  return data;
}
