/** Keys of what a field can be told, for `lib/i18n/messages`. A schema's message is a key, never a text: the same schema serves both languages. */
export const fieldMessages = {
  required: "fields.required",
  tooLong: "fields.tooLong",
  tooShort: "fields.tooShort",
  controlCharacters: "fields.controlCharacters",
  nameCharacters: "fields.nameCharacters",
  kanaCharacters: "fields.kanaCharacters",
  accountIdCharacters: "fields.accountIdCharacters",
  customerNumber: "fields.customerNumber",
  authenticationCode: "fields.authenticationCode",
  longCode: "fields.longCode",
  phone: "fields.phone",
  mobile: "fields.mobile",
  mail: "fields.mail",
  household: "fields.household",
  choose: "fields.choose",
} as const;
