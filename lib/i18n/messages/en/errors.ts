import type { errors as ja } from "../ja/errors";

export const errors = {
  notFoundTitle: "Page not found",
  notFoundLead: "The address is wrong, the page is gone, or this login may not see it.",
  notFoundHints: [
    "If you typed the address, please check it.",
    "If you came from an old mail or bookmark, please start from your home page.",
    "Pages of a contract or procedure open only with that contract's login.",
  ],
  toHome: "Go to my page",
  toLogin: "Log in",
  toHelp: "See help",
  failedTitle: "We could not show this page",
  failedLead: "This is a temporary fault. If you were in the middle of a procedure, it is not complete yet.",
  failedNext: "Please try again. If it goes on, contact us with the number below.",
  retry: "Try again",
  reference: "Reference number",
} satisfies typeof ja;
