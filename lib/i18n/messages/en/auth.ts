import type { auth as ja } from "../ja/auth";

export const auth = {
  loginTitle: "Log in",
  loginLead: (brand: string) => `For contract holders of ${brand}, their families and other users.`,
  numberForm: {
    title: "Log in with customer number",
    lead: "For contract holders. Contracts, payments and all account IDs.",
    id: "Customer number",
    hint: (digits: number) => `${digits} digits, on your registration certificate`,
    after: "At your first login you register where authentication codes go.",
  },
  idForm: {
    title: "Log in with account ID",
    lead: "For family members and other registered users. What you can do depends on your role.",
    id: "Account ID",
    hint: "It is in the notice of its registration",
    after: "If you don't know your account ID, the contract holder sees it on My Page.",
  },
  memberForm: {
    title: "Log in with your member ID",
    lead: "For those who registered as a member, and those whom a member invited.",
    id: "Member ID",
    hint: "The ID chosen when registering",
    after: "If you don't know your member ID, ask us by “If you can't log in” below. It is not shown on any page.",
  },
  memberLead: "For members who use our services for business, and our cloud services.",
  password: "Password",
  forgotten: "Forgotten?",
  forgottenFor: (form: string) => ` (password, ${form})`,
  nextTitle: "Next comes an authentication code",
  nextText: (digits: number) =>
    `After the password you enter a ${digits}-digit code, by mail, app or the like. A passkey or a backup code works too.`,
  cannotTitle: "If you can't log in",
  cannotText: "After too many wrong entries we lock the login to keep it safe. Our staff unlock it after checking who you are.",
  cannotLink: "How to be unlocked",
  phoneTitle: "Ask by phone",
  toRegister: "No member ID yet? Register as a member",
  toMemberLogin: "Log in with a member ID",
  toBrandLogin: (brand: string) => `Log in to ${brand} with a customer number or an account ID`,
  otherBrand: (brand: string) => `Log in to ${brand}`,
  sessionOverUnsent:
    "Your session ended before you sent the form. What you sent was not kept. Log in and start again on the same page.",
  loggedOut: "You are logged out.",
  sessionOver: "Please log in to go on.",
  refused: ({ phone, hours }: { phone: string; hours: string }) =>
    `We could not log you in. The ID or the password is wrong, or the login is locked. To be unlocked, call ${phone} (${hours})`,
  throttled: (minutes: number) =>
    minutes === 1
      ? "There were many entries in a row. Wait about a minute, then try again"
      : `There were many entries in a row. Wait about ${minutes} minutes, then try again`,
  passwordRequired: "Enter your password",

  expiredTitle: "Please log in from the beginning",
  expiredLead: (minutes: number) =>
    `More than ${minutes} minutes passed during the login, or it is already finished. Nothing that you entered was used.`,
  startAgain: "The time for this login is over. Please log in from the beginning",
  toLogin: "Back to login",

  steps: {
    password: "Password",
    code: "Authentication code",
    activation: "Second step",
    backup: "Backup codes",
    newPassword: "New password",
  },
  verifyTitle: "Enter the authentication code",
  sentTo: (hint: string, digits: number) => `We sent a ${digits}-digit authentication code to ${hint}.`,
  validUntil: (time: string) => `It works until ${time}.`,
  notSent: "Today's limit of authentication codes is reached. Use a backup code, or log in again tomorrow.",
  code: "Authentication code",
  codeHint: "The digits in the mail. Spaces and full-width digits are fine",
  codeRefused: ({ phone, hours }: { phone: string; hours: string }) =>
    `The code is wrong or too old, or the login is locked. Have a new code sent, or call ${phone} (${hours})`,
  verify: "Check the code",
  resendTitle: "If no code arrives",
  resendText: "Please look among junk mail, too. A new code replaces the earlier one.",
  resend: "Send a new code",
  resendWait: (seconds: number) =>
    seconds === 1 ? "You can have a new code sent in 1 second" : `You can have a new code sent in ${seconds} seconds`,
  resendFrom: (time: string, seconds: number) =>
    `Not yet: another code can be sent from ${time} on (in ${seconds} ${seconds === 1 ? "second" : "seconds"}).`,
  resendLimit: "Today's limit is reached. Use a backup code, or log in again tomorrow",
  resendAfter: "You can have a new one sent a minute after the last.",
  codeHeld: "A code went to the same place a moment ago. Have another one sent after a minute.",
  codeOver: "This code no longer works. Have a new one sent.",
  resent: "We sent a new code. The earlier one no longer works.",
  otherMethod: "Log in another way",
  startOver: "Start over",

  otherTitle: "Log in with a backup code",
  otherLead: "Enter one of the codes that you kept and have not used yet. Each code works once.",
  backupCode: "Backup code",
  backupHint: "With or without hyphens and spaces",
  backupRefused: ({ phone, hours }: { phone: string; hours: string }) =>
    `The backup code is wrong or already used, or the login is locked. Enter another one, or call ${phone} (${hours})`,
  backToCode: "Back to the authentication code",
  noBackup: "If you don't have your codes, please call us. We check who you are and help you.",

  activation: "Activation code",
  activationHint:
    "On the registration certificate or on the last screen of the account ID's registration. With or without hyphens and spaces",
  mail: "Mail address",
  mailHint: "One that only you can read",
  mailRequired: "Enter a mail address",
  mailInvalid: "Enter a mail address like name@example.com",
  enrolRefused: ({ phone, hours }: { phone: string; hours: string }) =>
    `The activation code is wrong or too old, or the login is locked. Please call ${phone} (${hours})`,
  enrolVerifyTitle: "Enter the code that arrived",
  enrolNotSent: "Today's limit of authentication codes is reached. Please log in again tomorrow.",

  codesTitle: "Keep your backup codes",
  codesLead: (count: number) => `These ${count} codes replace the authentication code when you can't get one. Each works once.`,
  codesOnce: "We can't show them again after this page. Print them or save them as a file.",
  codesRefresh: (time: string) => `Until ${time} this page shows the same codes when you reload it.`,
  codesList: "Backup codes",
  download: "Save as text",
  copyHint: "Select the text in the box below to copy all of them.",
  copyBox: "Copy all",
  kept: "I kept them. Go to My Page",
  keptThenPassword: "I have kept them. Choose a password",
  firstPasswordTitle: "Choose a password of your own",
  firstPasswordLead: "The first password on the registration certificate ends here. Once you have chosen, it no longer works.",
  firstPasswordSubmit: "Use this password and go to My Page",
  fileTitle: (operator: string) => `${operator} backup codes`,
  paperOf: (loginId: string, at: string) => `Login ID: ${loginId}. Made: ${at}`,
  paperUse: "To use one: when the login asks for an authentication code, choose “Log in another way” and enter it there.",
  fileNote: "Each code works once. Keep them where nobody else sees them.",
} satisfies typeof ja;
