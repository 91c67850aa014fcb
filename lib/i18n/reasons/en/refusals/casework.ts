import type { RefusalKind } from "../../../../domain/refusal-kinds";
import { plural } from "../../english";
import type { RefusalTemplate } from "../../words";

const reissue = "Ask for a new one by the inquiry form.";

/** What is refused about notices, the billing address and the end of a whole service. */
export const caseworkRefusals = {
  "billing-address-needs-invoice": (f) => ({
    cause:
      f.text("invoiceNumber") === ""
        ? "The number of an invoice is needed to change the billing address."
        : `The invoice number “${f.text("invoiceNumber")}” was not found.`,
    remedy: f.is("issued")
      ? "Enter the number of an invoice of this contract that you have received."
      : "Wait for the first invoice and enter its number.",
  }),
  "link-expired": (f) => ({ cause: `This link was valid until ${f.date("validUntil")}.`, remedy: reissue }),
  "link-used-up": (f) => ({
    cause: `This link allows ${plural(f.number("downloads"), "download")} and no more.`,
    remedy: reissue,
  }),
  "discontinuation-too-early": (f) => ({
    cause: `${f.date("endsOn")} is less than ${plural(f.number("months"), "month")} after the notice.`,
    remedy: `Choose ${f.date("earliestOn")} or a later day.`,
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
