import type { fields as ja } from "../ja/fields";

export const fields = {
  required: "Enter a value",
  requiredOf: (label: string) => `${label}: enter a value`,
  invalid: "Check the form of what you entered",
  tooLong: (max: number) => `Enter at most ${max} characters`,
  tooShort: (min: number) => `Enter at least ${min} characters`,
  controlCharacters: "There are line breaks or invisible characters. Remove them",
  nameCharacters: "Use letters only. Digits, emoji and brackets can't be used",
  kanaCharacters: "Use hiragana or katakana",
  accountIdCharacters: "Use lower-case letters, digits and - _ . only, but not the form of a customer number",
  customerNumber: "Enter all digits that are on your registration certificate",
  authenticationCode: "Enter all digits of the code that arrived",
  longCode: "The length is wrong, or there is a character that no code has. Look at your copy and enter it again",
  mail: "Enter a mail address like name@example.com",
  phone: "Enter a number of 10 or 11 digits that starts with 0",
  mobile: "Enter a number of 11 digits that starts with 090 or alike",
  household: "Enter a number from 0 to 99",
  choose: "Choose one",
  postalCode: "The postal code has seven digits",
  paperNumber: "Use letters, digits and hyphens",
  chooseOf: (label: string) => `${label}: choose one`,
} satisfies typeof ja;
