import type { LineOutput, Output } from "@/lib/domain/simulate/output-shape";

type Expectation = Readonly<Record<string, unknown>>;
type LineFilter = { readonly contract: string; readonly code?: string; readonly option?: string | null; readonly month?: string };
type Kind = {
  readonly keys: readonly string[];
  readonly optional?: readonly string[];
  readonly look: (output: Output, expectation: never) => unknown;
};

function contractOf(output: Output, name: string) {
  const contract = output.contracts[name];
  if (!contract) throw new Error(`no contract ${name} in the output`);
  return contract;
}

/** A contract's lines that match; `month` is the month in which the line's time begins. */
function linesOf(output: Output, { contract, code, option, month, ...rest }: LineFilter): LineOutput[] {
  contractOf(output, contract);
  if (Object.keys(rest).length > 0) throw new Error(`nobody reads ${Object.keys(rest).join(", ")} of lines`);
  const own = output.invoices.filter((invoice) => invoice.contract === contract).flatMap((invoice) => invoice.lines);
  return own.filter(
    (line) =>
      (code === undefined || line.code === code) &&
      (option === undefined || line.option === option) &&
      (month === undefined || line.from.startsWith(month)),
  );
}

const fieldOf = (value: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((one, key) => (one as Readonly<Record<string, unknown>> | null | undefined)?.[key], value);

/** What can be expected, each kind known by the keys that it has. */
const kinds: readonly Kind[] = [
  {
    keys: ["contract", "field"],
    look: (output, { contract, field }: { contract: string; field: string }) =>
      (contractOf(output, contract) as Readonly<Record<string, unknown>>)[field],
  },
  {
    keys: ["option", "of", "field"],
    optional: ["index"],
    look: (output, { option, of, field, index = 0 }: { option: string; of: string; field: string; index?: number }) =>
      (
        contractOf(output, of).options.filter((one) => one.option === option)[index] as
          | Readonly<Record<string, unknown>>
          | undefined
      )?.[field],
  },
  {
    keys: ["lines"],
    look: (output, { lines }: { lines: LineFilter }) => linesOf(output, lines).reduce((sum, line) => sum + line.amount, 0),
  },
  {
    keys: ["invoice", "field"],
    look: (output, { invoice, field }: { invoice: { contract: string; index?: number }; field: string }) => {
      const own = output.invoices.filter((one) => one.contract === invoice.contract);
      const inOrder = own.sort((a, b) => a.issuedOn.localeCompare(b.issuedOn) || a.number.localeCompare(b.number));
      return fieldOf(inOrder.at(invoice.index ?? 0), field);
    },
  },
  { keys: ["refusal"], look: (output, { refusal }: { refusal: string }) => output.refusals[refusal]?.rule },
];

/** What the output says about an expectation, `null` where it says nothing. An expectation of no known kind throws. */
export function lookUp(output: Output, expectation: unknown): { what: Expectation; found: unknown; wanted: unknown } {
  const { equals: wanted, ...what } = expectation as Expectation;
  const given = Object.keys(what);
  const kind = kinds.find(
    ({ keys, optional = [] }) =>
      keys.every((key) => given.includes(key)) && given.every((key) => keys.includes(key) || optional.includes(key)),
  );
  if (!kind || wanted === undefined) throw new Error(`unknown expectation ${JSON.stringify(expectation)}`);
  return { what, found: kind.look(output, what as never) ?? null, wanted };
}
