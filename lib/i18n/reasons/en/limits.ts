import type { ReasonKind } from "../../../domain/reason-kinds";
import type { ReasonTemplate } from "../words";

const levels: Readonly<Record<string, string>> = { all: "Every account ID", own: "One's own account ID", yes: "Allowed" };
export const roles: Readonly<Record<string, string>> = {
  holder: "the customer number",
  admin: "an administrator ID",
  user: "a user ID",
};

/** Why there are so many, and why something may or can't be done. */
export const limitReasons = {
  "slot-count": (f) => ({
    question: `Why up to ${f.number("allowed")}? (${f.name("name")})`,
    sentence: f.has("addedByEn")
      ? `Because ${f.name("addedBy")} adds ${f.number("added")} to the basic ${f.number("basic")}.`
      : `Because the basic number is ${f.number("basic")}.`,
    rows: [
      { label: "Basic", value: String(f.number("basic")) },
      { label: "Added by options", value: String(f.number("added")), ...(f.has("addedByEn") ? { note: f.name("addedBy") } : {}) },
      { label: "Allowed", value: String(f.number("allowed")) },
      { label: "Registered", value: String(f.number("registered")) },
    ],
  }),
  permitted: (f) => ({
    question: `Why is “${f.name("label")}” possible?`,
    sentence: `Because it is allowed for ${roles[f.text("role")] ?? "this staff role"}.`,
    rows: [{ label: f.name("label"), value: levels[f.text("level")] ?? "" }],
  }),
  "account-id-permanent": (f) => ({
    question: "Why can't the account ID be changed later?",
    sentence: "Because the string of an account ID stays as it was registered.",
    rows: [{ label: "Account ID", value: f.text("accountId"), note: "Name and role can be changed" }],
  }),
  "account-id-never-reused": (f) => ({
    question: "Why can't a deleted ID be used?",
    sentence: "Because an account ID once used can never be taken again, by anyone.",
    rows: [
      { label: "Account ID", value: f.text("accountId") },
      { label: "Deleted on", value: f.date("deletedOn") },
    ],
  }),
  "admin-role-powers": () => ({
    question: "What can an administrator do?",
    sentence: "Nearly the same procedures as the customer number.",
    rows: [{ label: "Role", value: "Administrator", note: "It can be changed later" }],
  }),
  "same-as-mail-name": (f) => ({
    question: "Why is there a warning?",
    sentence: "Because an ID equal to the mail address's name is easy to guess.",
    rows: [
      { label: "Account ID", value: f.text("accountId") },
      { label: "Name of the mail address", value: f.text("mailName") },
    ],
  }),
  "subscriber-support": (f) => ({
    question: "Why is this telephone number shown?",
    sentence: `Because you have ${f.name("name")}.`,
    rows: [
      { label: "Telephone", value: f.text("phone") },
      { label: "Hours", value: f.name("hours") },
    ],
  }),
  "reply-runs": (f) => {
    const state = f.text("state");
    const sentence =
      state === "ahead"
        ? `Because no reply is sent before ${f.date("from")}, 0:00.`
        : state === "over"
          ? `Because the time of the reply ended with ${f.date("to")}.`
          : `Because today lies between ${f.date("from")} and ${f.date("to")}.`;
    return {
      question: "Why this time?",
      sentence,
      rows: [
        { label: "First day", value: f.date("from"), note: "from 0:00 in Japan" },
        { label: "Last day", value: f.date("to"), note: "to 24:00 in Japan" },
        { label: "Today", value: f.date("today") },
        { label: "Days", value: String(f.number("days")), note: "both days included" },
      ],
    };
  },
  "not-on-one-computer": (f) => ({
    question: "Why not on the same computer?",
    sentence: `Because ${f.name("name")} does not run on one computer with ${f.name("others")}.`,
    rows: [
      { label: "Not together with", value: f.name("others") },
      ...(f.has("heldJa") ? [{ label: "On this contract now", value: f.name("held") }] : []),
    ],
  }),
} satisfies Partial<Record<ReasonKind, ReasonTemplate>>;
