import type { ownPassword as ja } from "../ja/own-password";

export const ownPassword: typeof ja = {
  title: "Choose a new password",
  crumb: "Password",
  section: "Password",
  text: "The password that you log in with. For safety it is not shown.",
  changed: (at: string) => `Last changed ${at}`,
  confirmTitle: "Check your new password",
  confirmLead: "Nothing has been changed yet.",
  password: "New password",
  effect: "Your logins elsewhere end; this one goes on. The password before it can't be used again.",
  act: "Change the password",
  done: "Your password has been changed",
  doneAt: "Changed",
  doneText: "We sent word to your registered address. Use the new password when you log in next.",
  gone: "Too much time has passed since you typed it; please type it again. Your password has not been changed.",
};
