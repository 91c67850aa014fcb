import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { RefusalTemplate } from "../../words";

/** What is refused to staff. */
export const staffRefusals = {
  "second-person-needed": () => ({
    cause: "This is left to somebody other than who prepared it.",
    remedy: "Ask a colleague to do it.",
  }),
  "second-person-linked": (f) => ({
    cause: `Within ${f.number("days")} days the two were linked by adding a member of staff or changing a role, so they don't count as two.`,
    remedy: "Ask a colleague who had no part in that.",
  }),
  "countersign-open-already": () => ({
    cause: "The same is waiting for a second person already.",
    remedy: "Find it in the list of what waits for a second person.",
  }),
  "destination-too-new": (f) => ({
    cause: `This destination changed within the last ${f.number("days")} days. Nothing that opens a login is sent there.`,
    remedy: "Choose one that has not changed, or hand it over at the counter.",
  }),
  "reset-open-already": () => ({
    cause: "A reset of this login has been asked for already.",
    remedy: "Find it in the list of resets of second factors.",
  }),
  "no-factor-to-reset": () => ({
    cause: "This login has no second factor.",
    remedy: "For a first login there is the certificate or the activation code.",
  }),
  "staff-not-oneself": () => ({ cause: "Nobody changes one's own role or login.", remedy: "Ask another administrator." }),
  "last-staff-admin": () => ({
    cause: "Nobody would be left who manages staff.",
    remedy: "Make somebody else an administrator first.",
  }),
  "staff-login-used": () => ({ cause: "This staff ID is in use.", remedy: "Enter another one." }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
