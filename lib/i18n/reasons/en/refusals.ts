import type { RefusalKind } from "../../../domain/refusal-kinds";
import type { FactReader } from "../fact-reader";
import type { RefusalTemplate } from "../words";
import { roles } from "./limits";
import { passwordRefusal } from "./password";

const channels: Readonly<Record<string, string>> = { telephone: "telephone", paper: "paper form", portal: "this site" };
const list = (f: FactReader, key: string, words: Readonly<Record<string, string>>) =>
  f
    .text(key)
    .split(",")
    .map((one) => words[one] ?? one)
    .join(" or ");
const name = (f: FactReader) => f.name("name");

/** What is refused: the cause, then the next act. */
export const refusals = {
  "unknown-product": () => ({ cause: "We don't sell this product.", remedy: "Choose one from the list of products." }),
  "unknown-option": () => ({ cause: "We don't sell this option.", remedy: "Choose one from the list of options." }),
  "contract-not-found": () => ({ cause: "The contract was not found.", remedy: "Choose one from your contracts." }),
  "contract-exists": () => ({ cause: "This contract exists already.", remedy: "Look at the list of your contracts." }),
  "contract-not-active": (f) => ({
    cause: "The contract has not started.",
    remedy: `You can do this from ${f.date("startsOn")}.`,
  }),
  "contract-cancelling": (f) => ({
    cause: "No option can be added after a cancellation.",
    remedy: `The contract can be used until ${f.date("endsOn")}.`,
  }),
  "contract-ended": (f) => ({ cause: `The contract ended on ${f.date("endsOn")}.`, remedy: "Place a new order." }),
  "already-provided": (f) => ({
    cause: "The opening day is already recorded.",
    remedy: `The line opened on ${f.date("startsOn")}.`,
  }),
  "already-invoiced": () => ({ cause: "The opening day can't be moved after an invoice.", remedy: "Look at the invoice." }),
  "already-applied": (f) => ({
    cause: "The cancellation has already been received.",
    remedy: `The contract ends on ${f.date("endsOn")}.`,
  }),
  "brand-not-served": (f) => ({
    cause: `${name(f)} is not offered with your brand.`,
    remedy: "Look at the options you can use.",
  }),
  "already-held": (f) => ({ cause: `You already have ${name(f)}.`, remedy: "Look at your options." }),
  "not-held": (f) => ({ cause: `You don't have ${name(f)}.`, remedy: "Look at your options." }),
  "requires-option": (f) => ({ cause: `${name(f)} needs ${f.name("base")}.`, remedy: `Order ${f.name("base")} first.` }),
  "requires-mail-address": () => ({ cause: "A mail address is needed.", remedy: "Register a mail address first." }),
  "requires-operator-mail": () => ({
    cause: "A mail address of ours is needed.",
    remedy: "Register a mail address of ours first.",
  }),
  "not-cancellable-alone": (f) => ({
    cause: `${name(f)} can't be cancelled by itself.`,
    remedy: "See the clause for when it ends.",
  }),
  "not-sold-in-portal": (f) => ({ cause: `${name(f)} can't be ordered on this site.`, remedy: "Order it by telephone." }),
  "holder-missing": (f) => ({ cause: `${name(f)} belongs to an account ID.`, remedy: "Choose the account ID that will use it." }),
  "holder-not-wanted": (f) => ({ cause: `${name(f)} belongs to the contract.`, remedy: "Order it without an account ID." }),
  "terms-not-agreed": () => ({ cause: "You have not agreed to the terms.", remedy: "Read the terms and tick “I agree”." }),
  "account-id-format": (f) => ({
    cause: `An account ID has ${f.number("min")} to ${f.number("max")} characters.`,
    remedy: "Use small letters, digits, “-”, “_” and “.”, but not the form of a customer number.",
  }),
  "account-id-used": (f) => ({ cause: `“${f.text("accountId")}” can't be used.`, remedy: "Enter another account ID." }),
  "account-id-unknown": () => ({ cause: "There is no such account ID.", remedy: "Choose one from the list of account IDs." }),
  "no-free-slot": (f) => ({
    cause: f.has("nameEn") ? `All ${f.number("allowed")} are in use. (${name(f)})` : "This contract has none.",
    remedy: f.has("buyEn") ? `Order ${f.name("buy")} to get more.` : "Delete one that you don't use.",
  }),
  "mail-address-stays": () => ({
    cause: "Our mail address can't just be taken away.",
    remedy: "Change to another mail address.",
  }),
  "nothing-to-change": () => ({ cause: "Nothing would change.", remedy: "Enter what is to be changed." }),
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
    remedy: `We take it by ${list(f, "channels", channels)}.`,
  }),
  "login-failed": () => ({
    cause: "The ID or password is wrong, or the account is locked.",
    remedy: "Call us to have it unlocked.",
  }),
  locked: () => ({ cause: "The ID or password is wrong, or the account is locked.", remedy: "Call us to have it unlocked." }),
  throttled: () => ({ cause: "There were many attempts in a short time.", remedy: "Wait a while, then send it again." }),
  "code-refused": () => ({ cause: "The code is wrong or too old.", remedy: "Get a new code and enter it." }),
  "password-refused": passwordRefusal,
  "draft-expired": () => ({ cause: "The confirmation page is too old.", remedy: "Please begin again." }),
  "changed-since-shown": () => ({
    cause: "The content has changed since it was shown.",
    remedy: "Check the new content and press again.",
  }),
  "changed-by-another": () => ({ cause: "Somebody else changed it first.", remedy: "Check the new content." }),
  "beyond-holiday-data": (f) => ({
    cause: `Business days after ${f.number("lastYear")} can't be computed.`,
    remedy: "Choose a nearer date.",
  }),
  "beyond-tax-data": () => ({ cause: "There is no tax rate for this date.", remedy: "Check the date." }),
} satisfies Record<RefusalKind, RefusalTemplate>;
