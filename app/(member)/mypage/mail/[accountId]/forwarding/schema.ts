import { z } from "zod";
import { messageKey } from "@/lib/web/message-key";
import { accountIdPart } from "../../../_parts/account-id-part";

const longest = 1000;
/** More fields than any terms allow are no form of ours. */
const mostFields = 20;

export const toField = (place: number) => `to-${place}`;

/** The forwarding form. How many addresses and which is the product's terms: the service checks them. */
export const forwardingSchema = z
  .looseObject({
    accountId: accountIdPart,
    on: z.enum(["on", "off"], messageKey("fields.choose")),
    copy: z.enum(["keep", "drop"]).optional(),
  })
  .superRefine((input, context) => {
    if (input.on === "on" && input.copy === undefined)
      context.addIssue({ code: "custom", path: ["copy"], message: messageKey("fields.choose") });
    for (const [index, value] of typedIn(input).entries())
      if (value.length > longest)
        context.addIssue({ code: "custom", path: [toField(index + 1)], message: messageKey("mailExtras.forwarding.toHint") });
  })
  .transform(({ accountId, on, copy, ...rest }) => ({
    accountId,
    wanted: on === "on" ? { typed: typedIn(rest), keepCopy: copy === "keep" } : null,
  }));

function typedIn(fields: Readonly<Record<string, unknown>>): string[] {
  return Array.from({ length: mostFields }, (_, index) => {
    const value = fields[toField(index + 1)];
    return typeof value === "string" ? value : "";
  });
}
