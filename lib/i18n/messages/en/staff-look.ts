import type { staffLook as ja } from "../ja/staff-look";

/** Why staff open a member's pages. */
export const staffLook = {
  title: "Say why you open this member's pages",
  lead: (minutes) =>
    `No open case leads here, so a reason is needed. It is recorded, and the member can read it. For ${minutes} minutes you are not asked again about this member.`,
  purpose: "Reason",
  choose: "Choose a reason",
  words: "In more detail",
  wordsHint: "5 to 200 characters: a reference number, or what was asked. The member reads it: leave other people's names out.",
  wordsShort: (min) => `Write at least ${min} characters`,
  wordsLong: (max) => `Write at most ${max} characters`,
  submit: "Record the reason and open",
  back: "Back to the members without opening",
} satisfies typeof ja;
