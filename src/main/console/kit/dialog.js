import { html } from 'lit';
import { say } from '../words/words.js';
import { Element, define, newId } from './element.js';

let host;

/**
 * Opens a dialog and resolves with what it was closed with; undefined when it was left.
 * @param {{title: string, wide?: boolean, content: (close: (result?: unknown) => void) => unknown, leaving?: () => boolean}} spec
 */
export const open = (spec) => host.open(spec);

/** Asks before something that cannot be undone. */
export const confirm = (title, text, press) =>
  open({
    title,
    content: (close) => html`<p>${text}</p><footer class="acts"><button type="button" class="main" @click=${() => close(true)}>${press || say(['确定', 'Confirm'])}</button>
      <button type="button" @click=${() => close()}>${say(['取消', 'Cancel'])}</button></footer>`,
  });

class Dialogs extends Element {
  static properties = { stack: { state: true } };

  constructor() {
    super();
    this.stack = [];
  }

  connectedCallback() {
    super.connectedCallback();
    host = this;
  }

  open(spec) {
    return new Promise((resolve) => {
      const one = { ...spec, id: newId('dialog'), came: document.activeElement };
      one.close = (result) => {
        this.stack = this.stack.filter((other) => other !== one);
        if (one.came && one.came.focus) one.came.focus();
        resolve(result);
      };
      this.stack = [...this.stack, one];
    });
  }

  updated() {
    this.querySelectorAll('dialog').forEach((dialog) => {
      if (dialog.open) return;
      dialog.showModal();
      const first = /** @type {HTMLElement | null} */ (dialog.querySelector('main input:not([type=hidden]), main select, main textarea'));
      if (first && matchMedia('(pointer: fine)').matches) first.focus();
    });
  }

  leave(one) {
    if (!one.leaving || one.leaving()) one.close();
  }

  render() {
    return html`${this.stack.map((one) => html`<dialog class=${one.wide ? 'wide' : ''} aria-labelledby=${one.id} @cancel=${(event) => { event.preventDefault(); this.leave(one); }}>
      <header><h2 id=${one.id}>${one.title}</h2><button type="button" class="bare" aria-label=${say(['关闭', 'Close'])} @click=${() => this.leave(one)}>✕</button></header>
      <main>${one.content(one.close)}</main></dialog>`)}`;
  }
}
define('h-dialogs', Dialogs);
