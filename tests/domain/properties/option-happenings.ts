import fc from "fast-check";
import type { OptionTerms } from "@/lib/domain/catalogue/option";
import type { Product } from "@/lib/domain/catalogue/product";
import { accountId, always, type Chain, often, only, quantity, type Weighted } from "./happening";

type Held = { readonly option: string; readonly accountId?: string };

const addition = (held: Held, number?: number) =>
  always({ type: "add-option", ...held, ...(number === undefined ? {} : { quantity: number }) });
const removal = (held: Held) => always({ type: "cancel-option", ...held });

/** Buying, changing, ending and buying again; what an account ID holds comes with the account ID. */
export function optionHappenings({ options }: Product): Weighted[] {
  if (options.length === 0) return [];
  const any = fc.tuple(fc.constantFrom(...options), accountId);
  const counted = options.filter((option) => option.quantity);
  const days = fc.integer({ min: 0, max: 70 });
  return [
    {
      weight: 6,
      arbitrary: fc
        .tuple(any, fc.option(quantity, { nil: undefined }))
        .map(([[option, id], number]) => bought(option, id, number)),
    },
    { weight: 3, arbitrary: any.map(([option, id]) => only(removal(heldBy(option, id)))) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(any, days, days)
        .map(([[option, id], first, second]) => [
          ...bought(option, id, undefined),
          [first, removal(heldBy(option, id))] as const,
          [second, addition(heldBy(option, id))] as const,
        ]),
    },
    ...(counted.length > 0
      ? [
          often(
            4,
            fc
              .tuple(fc.constantFrom(...counted), quantity)
              .map(([{ code }, number]) => ({ type: "change-quantity", option: code, quantity: number })),
          ),
        ]
      : []),
  ];
}

function heldBy({ code, heldBy: holder }: OptionTerms, id: string): Held {
  return holder.kind === "account-id" ? { option: code, accountId: id } : { option: code };
}

function bought(option: OptionTerms, id: string, number: number | undefined): Chain {
  const own = addition(heldBy(option, id), option.quantity ? number : undefined);
  if (option.heldBy.kind === "contract") return only(own);
  return [
    [0, always({ type: "register-account-id", accountId: id })],
    [
      0,
      always({
        type: "set-mail",
        accountId: id,
        kind: option.requires.some((one) => one.kind === "operator-mail") ? "operator" : "other",
      }),
    ],
    [0, own],
  ];
}

/** Account IDs with their mail boxes, web spaces and storage. */
export function accountHappenings({ accountIds }: Product): Weighted[] {
  if (!accountIds) return [];
  const kinds = fc.constantFrom("operator", "other", "none");
  const spaces = fc.constantFrom("set-web-space", "set-storage");
  return [
    often(
      3,
      accountId.map((id) => ({ type: "register-account-id", accountId: id })),
    ),
    { weight: 2, arbitrary: fc.tuple(accountId, spaces).map(([id, type]) => withSpace(id, type)) },
    often(
      1,
      accountId.map((id) => ({ type: "delete-account-id", accountId: id })),
    ),
    often(
      4,
      fc.tuple(accountId, kinds).map(([id, kind]) => ({ type: "set-mail", accountId: id, kind })),
    ),
    often(
      2,
      fc.tuple(accountId, spaces, fc.boolean()).map(([id, type, on]) => ({ type, accountId: id, on })),
    ),
    often(
      1,
      accountId.map((id) => ({ type: "set-role", accountId: id, role: "admin" })),
    ),
  ];
}

/** An account ID with the operator's mail and a space, given back some days later. */
function withSpace(id: string, type: "set-web-space" | "set-storage"): Chain {
  return [
    [0, always({ type: "register-account-id", accountId: id })],
    [0, always({ type: "set-mail", accountId: id, kind: "operator" })],
    [0, always({ type, accountId: id, on: true })],
    [5, always({ type, accountId: id, on: false })],
  ];
}
