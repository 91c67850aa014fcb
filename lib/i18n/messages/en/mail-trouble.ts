import type { mailTrouble as ja } from "../ja/mail-trouble";

export const mailTrouble = {
  title: "Our mail doesn’t reach you",
  text: (masked: string, at: string) =>
    `On ${at}, mail to ${masked} could not be delivered. Important notices come by mail, too.`,
  act: "Change the contact address",
  same: "If the address is right, see whether the mailbox is full or refuses our mail.",
} satisfies typeof ja;
