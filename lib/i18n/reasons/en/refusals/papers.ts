import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { RefusalTemplate } from "../../words";

/** What is refused about guides on paper. */
export const paperRefusals = {
  "guide-not-offered": () => ({
    cause: "That guide can't be requested for this contract.",
    remedy: "Open the page again and choose among the guides on it.",
  }),
  "guide-requested": (f) => ({
    cause: `${f.name("name")} is on its way already: requested on ${f.date("requestedOn")} (${f.text("number")}) and not sent yet.`,
    remedy: "Please wait for it. Once it is sent you can request it again.",
  }),
  "guide-request-closed": () => ({
    cause: "This request was sent or taken back already.",
    remedy: "See its state in the list of requests.",
  }),
  "address-missing": () => ({
    cause: "No address is registered to send it to.",
    remedy: 'Register one on paper: see "Changes on paper".',
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
