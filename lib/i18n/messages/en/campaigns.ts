import type { campaigns as ja } from "../ja/campaigns";

export const campaigns = {
  title: "Campaign mail",
  lead: "Offers sent to your contact address, to those only who agreed.",
  setting: "Campaign mail",
  states: { given: "Receive", notGiven: "Don't receive" },
  since: {
    given: (at) => `You agreed on ${at}`,
    withdrawn: (at) => `You took it back on ${at}`,
    never: "You have not agreed",
  },
  noAddress: "There is no contact address, so nothing is sent now.",
  change: "Change what you receive",
  history: "Record of consent",
  historyAt: "Date and time",
  historyWhat: "What",
  historySource: "By way of",
  given: "Agreed",
  withdrawn: "Taken back",
  sources: {
    mypage: "My Page",
    registration: "Registration",
    "mail-link": "Link in a mail",
    "one-click": "Unsubscribe button of a mail program",
  },
  formTitle: "Do you want to receive campaign mail?",
  formLead: (state) => `The setting is “${state}”.`,
  crumb: "Campaign mail",
  legend: "Campaign mail",
  choose: "Choose whether you want to receive it",
  choices: {
    on: { label: "Receive", hint: "We send you news about products and campaigns." },
    off: { label: "Don't receive", hint: "Important notices about your contract and fees are sent as before." },
  },
  unchanged: "This is how it is now. To change it, choose the other one.",
  effects: {
    on: {
      lead: "It changes at once when you press the button.",
      rows: ["You receive campaign mail from now on.", "We record date, time and way of your consent."],
      reversible: "You can take it back at any time, also by the link in each mail, without a login.",
    },
    off: {
      lead: "It changes at once when you press the button.",
      rows: [
        "You receive no more campaign mail. What has not left yet is stopped.",
        "Important notices about your contract and fees are sent as before.",
        "We record date, time and way.",
      ],
      reversible: "You can agree again later.",
    },
    noAddress: "Nothing is sent until a contact address is registered.",
  },
  doneOn: "You will receive campaign mail",
  doneOff: "You will receive no more campaign mail",
  unsubscribe: {
    title: "Stop campaign mail",
    lead: "The button stops campaign mail. No login is needed.",
    stays: "Important notices about your contract and fees are sent as before.",
    act: "Stop campaign mail",
    done: "Campaign mail is stopped",
    doneText: (at) => `Accepted on ${at}. What has not left yet is stopped too.`,
    again: "To receive it again, change it under Member information on My Page.",
    unknown: "This link does not work",
    unknownText: (phone, hours) =>
      `The link seems to be cut off. Copy the whole link of the mail, or stop it under Member information or by telephone ${phone} (${hours}).`,
    toPage: "To Member information",
  },
} satisfies typeof ja;
