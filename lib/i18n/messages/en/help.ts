import type { help as ja } from "../ja/help";

export const help = {
  title: "Help",
  lead: "Logging in, passwords, unlocking, authentication codes, account IDs and options.",
  topicsLabel: "On this page",
  topics: {
    login: {
      title: "Logging in",
      text: [
        "Contract holders log in with the customer number and its password. The number is on the registration certificate.",
        "Family members and other users log in with their account ID and its password.",
        "After the password, enter the authentication code sent to your registered mail address.",
        "At the first login, the activation code on the certificate lets you register how you authenticate.",
      ],
    },
    password: {
      title: "When you forgot the password",
      text: [
        'Check capital and small letters. "Show" lets you see what you typed.',
        "The first password of a customer number is on the registration certificate.",
        'If it still fails, reset the password by "Forgotten" on the login page: we send a link to your registered mail address.',
        "If you can't receive mail there, please call the number below.",
      ],
    },
    lock: {
      title: "When the login is locked",
      text: [
        "Several wrong passwords or codes in a row lock the login for safety.",
        "While it is locked even the right password does not work, and open sessions stop, for anybody.",
        "You can also use the contact form on the login page: we call you.",
        "To unlock it, please call the number below. We check who you are and unlock it.",
        "Unlocking ends all sessions. Your password and your ways to authenticate stay as they are.",
      ],
    },
    codes: {
      title: "When the code does not arrive",
      text: [
        "Please look into your spam folder.",
        "A code is valid for a limited time. A new code ends the one before.",
        'If you can\'t read your mail, use a backup code under "Log in another way".',
        "Each backup code works once. Make a new set when few are left.",
      ],
    },
    accountIds: {
      title: "Making and deleting account IDs",
      text: [
        "Make one account ID for each user. Your kind of contract decides how many you can have.",
        "The characters of an account ID can't be changed later.",
        "A deletion can't be undone, and nobody can ever use the same ID again.",
        'An administrator ID can do almost what the customer number can. The table "What each role can do" shows the differences.',
      ],
    },
    options: {
      title: "Ordering and cancelling options",
      text: [
        "Before you order, we show price, start and how to end it.",
        'Beside dates and amounts, "Why?" shows the calculation and the clause.',
        "A cancellation can't be undone. You can order the same option again.",
      ],
    },
  },
  contactTitle: "Contact",
  contactPhone: "Telephone",
  contactHours: "Hours",
  byPhone: "Telephone service, call plans and the cancellation of the line are not handled on this site. Please call us.",
} satisfies typeof ja;
