import type { memberMails as ja } from "../ja/member-mails";

const notAsked = ["If you did not ask for this, please call the number below."];

export const memberMails = {
  "member-changed": ({ items }, url) => ({
    subject: "Your member information was changed",
    lines: [
      "These items were changed:",
      "",
      items,
      "",
      "You can see what they are now under Member information on My Page.",
      `${url}/mypage/member`,
      "",
      ...notAsked,
    ],
  }),
  "change-report-placed": ({ number, what }, url) => ({
    subject: "We have received your report",
    lines: [
      `We have received your report (${what}, number ${number}).`,
      "We check the documents before it goes on record, and tell you the outcome by mail.",
      "",
      `${url}/mypage/member/reports`,
      "",
      ...notAsked,
    ],
  }),
  "change-report-decided": ({ number, what, accepted, answer }, url) => ({
    subject: accepted ? "Your report is on record" : "Your report was not accepted",
    lines: [
      accepted
        ? `Your report (${what}, number ${number}) was checked and is on record.`
        : `Your report (${what}, number ${number}) was not accepted. Your member information is unchanged.`,
      "",
      `From our staff: ${answer}`,
      "",
      `${url}/mypage/member/reports`,
    ],
  }),
  "own-data-ready": ({ until }, url) => ({
    subject: "Your data is ready to download",
    lines: [
      "Your data is ready to download.",
      `Log in and download it by ${until}.`,
      "",
      `${url}/mypage/own-data`,
      "",
      ...notAsked,
    ],
  }),
  "deletion-state": ({ state, number, answer }, url) => ({
    subject: {
      waiting: "We have received your request for deletion",
      done: "Your data was deleted",
      refused: "Your request for deletion was not met",
    }[state],
    lines: [
      {
        waiting: `We have received your request for deletion (number ${number}). You can withdraw it until it is carried out.`,
        done: `On your request (number ${number}) we deleted everything but what the law asks us to keep.`,
        refused: `We could not meet your request for deletion (number ${number}).`,
      }[state],
      ...(answer === null ? [] : ["", `From our staff: ${answer}`]),
      "",
      `${url}/mypage/own-data/deletion`,
      "",
      ...notAsked,
    ],
  }),
  "member-left": ({ number, removeOn }) => ({
    subject: "You have left",
    lines: [
      `Your leaving (number ${number}) is complete. Thank you for having been with us.`,
      "All logins are closed. Their IDs can never be used again.",
      `What the law does not ask us to keep is deleted on ${removeOn}.`,
      "",
      ...notAsked,
    ],
  }),
} satisfies typeof ja;
