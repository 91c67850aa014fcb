import type { PaperToFollow } from "../../../domain/registration/papers-to-follow";
import type { registrationMails as ja } from "../ja/registration-mails";

const papers: Readonly<Record<PaperToFollow, string>> = {
  identity: "With your first order you will send an identity document (driving licence or front of the My Number card).",
  registry: "With your first order you will send a certificate of the commercial register.",
};

/** Mails of a registration: the code, what the owner of a known address gets in its place, and the welcome. */
export const registrationMails = {
  "registration-code": ({ code, validUntil, requestedAt }) => ({
    subject: "Code for your registration",
    lines: [
      "Somebody asked to register as a member with this address. Enter this code on the registration page.",
      "",
      `Code: ${code}`,
      `Works until: ${validUntil}`,
      `Requested: ${requestedAt}`,
      "",
      "You are not registered before you have entered the code.",
      "Tell nobody this code. We never ask for it by telephone or mail.",
      "If it wasn't you, somebody mistyped an address. Delete this mail: nothing will be registered.",
    ],
  }),
  "registration-known": ({ requestedAt }, url) => ({
    subject: "About a registration with your address",
    lines: [
      `On ${requestedAt} somebody asked to register as a member with this mail address.`,
      "A member is registered with it already, so no new registration is accepted.",
      "",
      "Please log in with your member ID and password.",
      `${url}/login/member`,
      "",
      "If you have forgotten the password, set a new one here.",
      `${url}/password-reset`,
      "If you don't know your member ID, ask us here.",
      `${url}/contact`,
      "",
      "If it wasn't you, delete this mail. Nothing about your registration changes.",
    ],
  }),
  "member-registered": ({ rows, papers: paper }, url) => ({
    subject: "You are registered",
    lines: [
      "Your registration is complete. Thank you.",
      "",
      ...rows.map(({ label, value }) => `${label}: ${value}`),
      "",
      "You can log in now with your member ID and password.",
      `${url}/login/member`,
      ...(paper ? ["", papers[paper]] : []),
      "",
      "If it wasn't you, please call the number below.",
    ],
  }),
} satisfies typeof ja;
