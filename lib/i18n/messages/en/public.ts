import type { publicPages as ja } from "../ja/public";

export const publicPages = {
  homeTitle: "Customer site",
  homeLead: "Check your contract, options and account IDs, and complete procedures.",
  homeChoose: "Choose your service",
  loginTo: (brand: string) => `Log in to ${brand}`,
  memberTitle: "Member ID",
  memberText: "For business and cloud services you register as a member.",
  memberLogin: "Log in with a member ID",
  register: "Register as a member",
  firstTime: "First time here",
  firstTimeText: "Have your registration certificate ready: customer number, first password and activation code.",
  cannotLogin: "If you can't log in",
  cannotLoginText: "What to do when you forgot the password or the login is locked.",
  seeHelp: "See help",
  termsTitle: "Terms",
  termsLead: "Please read them before you apply. From the day they change, the new version also applies to earlier contracts.",
  toc: "Contents",
  since: (date: string) => `In force since ${date}`,
  japaneseOnly: "This document is binding in Japanese and shown in Japanese.",
} satisfies typeof ja;
