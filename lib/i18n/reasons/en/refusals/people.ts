import type { RefusalKind } from "../../../../domain/refusal-kinds";
import type { RefusalTemplate } from "../../words";

/** What is refused about the people of a member. */
export const peopleRefusals = {
  "last-manager": () => ({ cause: "Nobody else manages people here.", remedy: "Make somebody else an administrator first." }),
  "access-never-bounded": (f) => ({
    cause: `“${f.name("role")}” can have neither an end nor chosen contracts.`,
    remedy: "Take the end away and choose all contracts, or choose another role.",
  }),
  "access-contracts-needed": (f) => ({
    cause: "No contract is chosen.",
    remedy: `Choose at least one contract for “${f.name("role")}”.`,
  }),
  "access-end-past": (f) => ({ cause: "The last day is over already.", remedy: `Enter ${f.date("today")} or a later day.` }),
  "access-end-needed": (f) => ({
    cause: `“${f.name("role")}” needs a last day within ${f.text("days")} days.`,
    remedy: `Enter a day up to ${f.date("latest")}.`,
  }),
  "person-there-already": () => ({
    cause: "This login belongs to this member already.",
    remedy: "An administrator can change what it may do.",
  }),
  "person-not-oneself": () => ({ cause: "You can't remove yourself.", remedy: "Another administrator can." }),
  "invitation-open-already": () => ({
    cause: "An invitation to this address is waiting for an answer.",
    remedy: "Send it again or withdraw it in the list of invitations.",
  }),
  "invitation-not-open": () => ({
    cause: "This invitation was used or withdrawn, or its time is over.",
    remedy: "Ask whoever invited you to invite you again.",
  }),
  "invitation-too-many": (f) => ({
    cause: `No more than ${f.text("limit")} invitations a day can be sent.`,
    remedy: "Please try again tomorrow.",
  }),
  "invitation-mail-full": (f) => ({
    cause: `No more invitations can be sent to this mail address today: one address gets ${f.text("limit")} a day at most.`,
    remedy:
      "The link that was sent before works until its end. Ask the person to look among unwanted mail, or try again tomorrow.",
  }),
  "invitation-too-soon": (f) => ({
    cause: "It was sent just now.",
    remedy: `It can be sent again after ${f.text("minutes")} minutes. Ask the person to look among unwanted mail first.`,
  }),
  "group-name-used": () => ({ cause: "There is a management group of this name.", remedy: "Enter another name." }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
