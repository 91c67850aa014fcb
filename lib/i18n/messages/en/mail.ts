import type { MailTexts as ja, MailRow } from "../ja/mail";
import { approvalMails } from "./approval-mails";
import { codeMails } from "./code-mails";
import { guideMails } from "./guide-mails";
import { memberMails } from "./member-mails";
import { methodMails } from "./method-mails";
import { noticeMail } from "./notice-mail";
import { paperMails } from "./paper-mails";
import { partnerMails } from "./partner-mails";
import { passkeyMails } from "./passkey-mails";
import { peopleMails } from "./people-mails";
import { recoveryMails } from "./recovery-mails";
import { registrationMails } from "./registration-mails";
import { resetMails } from "./reset-mails";
import { staffMails } from "./staff-mails";

const summary = (rows: readonly MailRow[]) => rows.map(({ label, value }) => `${label}: ${value}`);
const notAsked = ["If this wasn't you, somebody else may know your password.", "Please call the number below."];

export const mail = {
  subject: (sender, subject) => `[${sender}] ${subject}`,
  footer: ({ brand, operator, phone, hours, url }) => [
    "--------------------",
    brand === null ? operator : `${brand} (run by ${operator})`,
    `Phone ${phone} (${hours})`,
    url,
    "This address only sends. Replies don't reach us.",
  ],
  templates: {
    "account-locked": ({ loginHint, lockedAt }) => ({
      subject: "Your login is locked",
      lines: [
        `We locked the login of ID "${loginHint}" at ${lockedAt}.`,
        "There were too many wrong entries. To be safe, nobody can log in now.",
        "",
        "To unlock it, call the number below. We check who you are first.",
        "",
        "Please call as well if these entries weren't yours.",
      ],
    }),
    "account-unlocked": ({ loginHint, unlockedAt }) => ({
      subject: "Your login is unlocked",
      lines: [
        `We unlocked the login of ID "${loginHint}" at ${unlockedAt}.`,
        "Our staff checked who was asking. Your password and authentication codes are as before.",
        "",
        "Logins that were open have ended. Please log in again.",
        "If you didn't ask for this, call the number below.",
      ],
    }),
    "account-id-registered": ({ rows }) => ({
      subject: "Account ID registered",
      lines: [
        "The account ID is registered.",
        "",
        ...summary(rows),
        "",
        "The first login needs the activation code of the last screen.",
        ...notAsked,
      ],
    }),
    "account-id-deleted": ({ rows }) => ({
      subject: "Account ID deleted",
      lines: ["The account ID is deleted.", "", ...summary(rows), "", "This ID can never be used again.", ...notAsked],
    }),
    "account-id-changed": ({ rows }: { rows: readonly MailRow[] }) => ({
      subject: "The details of an account ID were changed",
      lines: ["The details of an account ID are changed.", "", ...summary(rows), "", ...notAsked],
    }),
    "password-changed": ({ rows }: { rows: readonly MailRow[] }) => ({
      subject: "A password was changed",
      lines: [
        "The password of a login is changed.",
        "",
        ...summary(rows),
        "",
        "Logins that were open elsewhere have ended. Use the new password from the next login on.",
        ...notAsked,
      ],
    }),
    "claim-received": ({ rows }: { rows: readonly MailRow[] }) => ({
      subject: "We have received your claim",
      lines: [
        "We have received your claim on the warranty.",
        "",
        ...summary(rows),
        "",
        "You get the answer by mail.",
        ...notAsked,
      ],
    }),
    "claim-answered": (
      { number, receivedOn, accepted, answer }: { number: string; receivedOn: string; accepted: boolean; answer: string },
      url: string,
    ) => ({
      subject: accepted ? "Your claim is accepted" : "The answer to your claim",
      lines: [
        accepted
          ? `Your claim of ${receivedOn} (${number}) is accepted.`
          : `Your claim of ${receivedOn} (${number}) could not be accepted.`,
        "",
        ...answer.split("\n"),
        "",
        "The state of your claim also stands in My page.",
        `${url}/mypage/claims`,
      ],
    }),
    "option-ordered": ({ rows }) => ({
      subject: "We accepted your option order",
      lines: ["We accepted your order of an option.", "", ...summary(rows), "", ...notAsked],
    }),
    "contract-ended": ({ rows }) => ({
      subject: "We accepted the cancellation of your contract",
      lines: ["We accepted the cancellation of your contract.", "", ...summary(rows), "", "It can't be undone.", ...notAsked],
    }),
    "option-cancelled": ({ rows }) => ({
      subject: "We accepted the cancellation of your option",
      lines: ["We accepted the cancellation of an option.", "", ...summary(rows), "", ...notAsked],
    }),
    "mail-changed": ({ rows }) => ({
      subject: "We have accepted your mail change",
      lines: ["We have accepted your mail change.", "", ...summary(rows), "", ...notAsked],
    }),
    "mail-address-link": ({ accountId, token, validUntil }, url) => ({
      subject: "Registration of your mail address",
      lines: [
        `Somebody asked to register this mail address for the account ID “${accountId}”.`,
        "Open this link and press “Confirm the registration”. From then on it counts.",
        "",
        `${url}/mail-address?token=${token}`,
        "",
        `Valid until: ${validUntil}`,
        "After that, register the address again on my page.",
        "",
        "If you did not ask for this, delete this mail. Nothing will be registered.",
      ],
    }),
    "switch-changed": ({ rows }) => ({
      subject: "A setting of your contract was changed",
      lines: [
        "A setting of your contract was changed.",
        "",
        ...summary(rows),
        "",
        "You can change it back at any time.",
        ...notAsked,
      ],
    }),
    "contact-changed": ({ rows }) => ({
      subject: "Your contact information was changed",
      lines: ["The change of your contact information is complete.", "", ...summary(rows), "", ...notAsked],
    }),
    "contact-mail-link": ({ path, validUntil }, url) => ({
      subject: "Confirm your contact mail address",
      lines: [
        "Somebody asked to make this address the contact mail address.",
        'Open this link and press "Use this address". You need to be logged in.',
        "",
        `${url}${path}`,
        "",
        `The link is good until ${validUntil}.`,
        "Until then the former address stays.",
        "",
        "If you did not ask for this, delete this mail. Nothing changes.",
      ],
    }),
    "contact-mail-changed": ({ at }) => ({
      subject: "Your contact mail address has changed",
      lines: [`Your contact mail address was changed at ${at}.`, "Notices now go to the new address.", "", ...notAsked],
    }),
    notice: noticeMail,
    ...memberMails,
    ...paperMails,
    ...partnerMails,
    ...registrationMails,
    ...resetMails,
    ...staffMails,
    ...codeMails,
    ...methodMails,
    ...recoveryMails,
    ...guideMails,
    ...passkeyMails,
    ...peopleMails,
    ...approvalMails,
    "card-registered": ({ rows }) => ({
      subject: "We received your payment method",
      lines: ["We received the card that you want to pay with.", "", ...summary(rows), "", ...notAsked],
    }),
    "card-holder-accepted": ({ card }) => ({
      subject: "The holder of your card was confirmed",
      lines: [
        `We confirmed the holder of ${card}.`,
        "From now on this card is charged, and paid options can be ordered again.",
        "",
        ...notAsked,
      ],
    }),
    "card-holder-refused": ({ card, reason }, url) => ({
      subject: "Your card could not be registered",
      lines: [
        `${card} could not be registered, because we could not confirm its holder.`,
        `Reason: ${reason}`,
        "",
        "Your payment method stays as it was. Please register a card in the contract holder's own name.",
        `${url}/mypage/payment`,
      ],
    }),
  },
} satisfies ja;
