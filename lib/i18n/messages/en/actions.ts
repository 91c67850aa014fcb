import type { actions as ja } from "../ja/actions";

export const actions = {
  foreignOrigin: (address: string) => `This page could not send the form. Open ${address} again and send it from there`,
  tooLong: "What you entered is too long to send. Make it shorter and send it again",
  busy: "We are busy just now. Wait a moment and send it again",
  failed: (reference: string) => `We could not accept it. Your entries are still here. Press again (number ${reference})`,
} satisfies typeof ja;
