import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { RefusalTemplate } from "../../words";

/** What is refused about requests and their approval. */
export const approvalRefusals = {
  "approval-open-already": (f) => ({
    cause: `A request for the same thing (${f.text("number")}) is waiting for approval.`,
    remedy: "Wait for its outcome, or withdraw it first.",
  }),
  "approval-closed": () => ({ cause: "This request is closed.", remedy: "Its page says what became of it." }),
  "approval-own": () => ({
    cause: "Nobody approves or sends back a request of one's own.",
    remedy: "Please ask another administrator.",
  }),
  "approval-same-person": () => ({
    cause: "Somebody with the same mail address has approved it already.",
    remedy: "The second approval has to come from another administrator.",
  }),
  "approval-decided-already": () => ({
    cause: "You have answered this request already.",
    remedy: "It is waiting for another administrator.",
  }),
  "approval-requester-gone": () => ({
    cause: "The login that asked can't use this contract any more, or has another role.",
    remedy: "If it is still wanted, somebody who can use the contract has to ask again.",
  }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
