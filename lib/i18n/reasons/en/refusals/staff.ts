import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { RefusalTemplate } from "../../words";

/** What is refused to staff. */
export const staffRefusals = {
  "second-person-needed": () => ({
    cause: "This is left to somebody other than who prepared it.",
    remedy: "Ask a colleague to do it.",
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
