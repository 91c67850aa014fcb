import type { guideMails as ja } from "../ja/guide-mails";
import type { MailRow } from "../ja/mail";

const summary = (rows: readonly MailRow[]) => rows.map(({ label, value }) => `${label}: ${value}`);
const notAsked = ["If this wasn't you, please call the number below."];

export const guideMails: typeof ja = {
  "guides-requested": ({ rows }) => ({
    subject: "We have your request for guides",
    lines: [
      "We have your request for guides and send them to your registered address.",
      "",
      ...summary(rows),
      "",
      "Until they are sent, you can take the request back in My page.",
      ...notAsked,
    ],
  }),
  "guides-withdrawn": ({ rows }) => ({
    subject: "Your request for guides is taken back",
    lines: ["Your request for guides is taken back.", "", ...summary(rows), "", ...notAsked],
  }),
  "guides-sent": ({ number, sentOn, guides }, url) => ({
    subject: "Your guides are on their way",
    lines: [
      `On ${sentOn} we sent the guides that you requested (${number}) to your registered address.`,
      "",
      ...guides.map((guide) => `- ${guide}`),
      "",
      'The same can be read in My page under "Documents and terms".',
      `${url}/mypage/documents`,
      "If they don't arrive, please call the number below.",
    ],
  }),
};
