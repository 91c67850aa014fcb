import type { ChallengePurpose } from "../../../domain/identity/factor-method";
import type { codeMails as ja } from "../ja/code-mails";

const notAsked = ["If this wasn't you, somebody else may know your password.", "Please call the number below."];

const codeFor: Readonly<Record<ChallengePurpose, string>> = {
  login: "Use this code to log in to My Page.",
  enrol: "Use this code to register where your authentication codes go.",
  add: "Use this code to add a way to prove who you are.",
  test: "Use this code to check that our codes reach you.",
  "step-up": "Use this code to confirm that it is you, before something important is changed.",
};

export const codeMails: typeof ja = {
  "authentication-code": ({ code, purpose, validUntil, requestedAt }) => ({
    subject: "Your authentication code",
    lines: [
      codeFor[purpose],
      "",
      `Authentication code: ${code}`,
      `Valid until: ${validUntil}`,
      `Asked for at: ${requestedAt}`,
      "",
      "Don't tell anybody this code. We never ask for it by phone or mail.",
      ...(purpose !== "enrol" && purpose !== "add"
        ? notAsked
        : ["If this wasn't you, somebody mistyped an address. You can delete this mail."]),
    ],
  }),
  "new-backup-code-used": ({ usedAt, left, use = "login" }, url) => ({
    subject: use === "login" ? "Login with a backup code" : "A backup code was used",
    lines: [
      use === "login"
        ? `Somebody logged in with a backup code at ${usedAt}.`
        : `At ${usedAt} somebody who was logged in proved with a backup code to be you.`,
      left === 0
        ? "There is no usable backup code left."
        : left === 1
          ? "1 backup code is left."
          : `${left} backup codes are left.`,
      "",
      'You can make new codes under "Login and security".',
      `${url}/mypage/security`,
      "",
      ...notAsked,
    ],
  }),
  "backup-codes-renewed": ({ at }) => ({
    subject: "New backup codes",
    lines: [`New backup codes were made at ${at}.`, "The old codes no longer work.", "", ...notAsked],
  }),
};
