import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { RefusalTemplate } from "../../words";

/** What is refused about the services of partners. */
export const partnerRefusals = {
  "second-login-needed": (f) => ({
    cause: `${f.name("name")} asks for the customer number and its password once more.`,
    remedy: "Enter them, then go on.",
  }),
  "partner-unknown": () => ({
    cause: "This partner service is not for your contract.",
    remedy: "Choose one from the list of partner services.",
  }),
  "partner-applied": (f) => ({
    cause: `You applied for ${f.name("name")} on ${f.date("on")}.`,
    remedy: "Open the partner's page to use it.",
  }),
  "partner-not-applied": (f) => ({ cause: `There is no application for ${f.name("name")}.`, remedy: "You can apply for it." }),
  "partner-not-reachable": () => ({
    cause: "This partner service is not ready now.",
    remedy: "Please try again later.",
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
