import type { secondLogin as ja } from "../ja/second-login";

export const secondLogin = {
  title: "Enter customer number and password once more",
  lead: {
    statements: "We ask each time to protect your statements. They are open for 10 minutes afterwards.",
    partners: "We make sure in each session that it is you. The pages are open for 10 minutes afterwards.",
  },
  number: "Customer number",
  numberHint: "The digits on your registration certificate",
  password: "Password of the customer number",
  submit: { statements: "Show the statements", partners: "Continue" },
  refused: "The customer number or the password is wrong. Further mistakes lock the login.",
  openUntil: (time) => `Open until ${time}. Then you are asked again.`,
} satisfies typeof ja;
