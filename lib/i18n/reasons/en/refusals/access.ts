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
    remedy: `It is possible with ${f.has("whoEn") ? f.name("who") : list(f, "roles", roles)}.`,
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
  "member-id-used": (f) => ({ cause: `The member ID “${f.text("loginId")}” can't be used.`, remedy: "Enter another ID." }),
  "mail-registered": () => ({
    cause: "A member is registered with this mail address already.",
    remedy: "Log in with that member ID, or go back and enter another address.",
  }),
  "registration-over": () => ({
    cause: "The time for this registration is over, or it is complete.",
    remedy: "Please begin again on the registration page.",
  }),
  "first-password-due": () => ({
    cause: "The first password on the registration certificate does not open the portal.",
    remedy: "Choose a password of your own.",
  }),
  "step-up-needed": (f) => ({
    cause: "You are asked once more to show that it is you.",
    remedy: `Enter an authentication code or use a passkey, then go on. It is good for ${f.text("minutes")} minutes.`,
  }),
  "passkey-not-taken": () => ({
    cause: "The passkey was not registered. Your device did not confirm that it is you, or too much time passed.",
    remedy: "Please start again.",
  }),
  "passkey-known": () => ({
    cause: "This passkey is registered already.",
    remedy: "Use another device or another security key.",
  }),
  "last-method": () => ({
    cause: "One method of proving who you are always stays.",
    remedy: "Add another one first, then remove this one.",
  }),
  "too-many-methods": (f) => ({
    cause: `You can have up to ${f.number("most")} methods.`,
    remedy: "Remove one that you don't use, then add this one.",
  }),
  "method-known": () => ({ cause: "This is one of your methods already.", remedy: "Enter another address or number." }),
  "method-not-found": () => ({ cause: "This method is no longer registered.", remedy: 'Please look at "Login and security".' }),
  "sms-not-offered": () => ({
    cause: "We can't send authentication codes by text message at present.",
    remedy: "Choose another method. If you have none, please contact us.",
  }),
  "draft-expired": () => ({ cause: "The confirmation page is too old.", remedy: "Please begin again." }),
  "changed-since-shown": () => ({
    cause: "The content has changed since it was shown.",
    remedy: "Check the new content and press again.",
  }),
  "changed-by-another": () => ({ cause: "Somebody else changed it first.", remedy: "Check the new content." }),
} satisfies Partial<Record<RefusalKind, RefusalTemplate>>;
