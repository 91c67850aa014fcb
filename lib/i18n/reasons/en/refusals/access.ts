import type { RefusalKind } from "../../../../domain/refusal-kinds";
import { anyOf } from "../../english";
import type { FactReader } from "../../fact-reader";
import type { RefusalTemplate } from "../../words";
import { channels } from "../labels";
import { roles } from "../limits";
import { passwordRefusal } from "../password";

const list = (f: FactReader, key: string, words: Readonly<Record<string, string>>) =>
  f
    .text(key)
    .split(",")
    .map((one) => words[one] ?? one)
    .join(" or ");

/** What is refused to a login or a procedure. */
export const accessRefusals = {
  "role-not-permitted": (f) => ({
    cause: `“${f.name("label")}” is not possible with this login.`,
    remedy: `It is possible with ${list(f, "roles", roles)}.`,
  }),
  "switched-off": (f) => ({
    cause: `The contract holder has not allowed “${f.name("label")}”.`,
    remedy: "The customer number can allow it on the page of permissions.",
  }),
  "not-own": (f) => ({
    cause: `“${f.name("label")}” is possible for your own only.`,
    remedy: "Ask an administrator for the others.",
  }),
  "not-in-portal": (f) => ({
    cause: `“${f.name("label")}” is not done on this site.`,
    remedy: `We take it by ${anyOf(f.words("channels", channels))}.`,
  }),
  "login-failed": () => ({
    cause: "The ID or password is wrong, or the account is locked.",
    remedy: "Call us to have it unlocked.",
  }),
  locked: () => ({ cause: "The ID or password is wrong, or the account is locked.", remedy: "Call us to have it unlocked." }),
  throttled: () => ({ cause: "There were many attempts in a short time.", remedy: "Wait a while, then send it again." }),
  "code-refused": () => ({ cause: "The code is wrong or too old.", remedy: "Get a new code and enter it." }),
  "password-refused": passwordRefusal,
  "first-password-due": () => ({
    cause: "The first password on the registration certificate does not open the portal.",
    remedy: "Choose a password of your own.",
  }),
  "draft-expired": () => ({ cause: "The confirmation page is too old.", remedy: "Please begin again." }),
  "changed-since-shown": () => ({
    cause: "The content has changed since it was shown.",
    remedy: "Check the new content and press again.",
  }),
  "changed-by-another": () => ({ cause: "Somebody else changed it first.", remedy: "Check the new content." }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
