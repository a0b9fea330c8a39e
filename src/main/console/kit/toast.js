import { html } from 'lit';
import { Element, define } from './element.js';

let bar;

/** Says for a moment that something was done. */
export const toast = (text) => bar && bar.say(text);

class Toast extends Element {
  static properties = { text: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    bar = this;
  }

  say(text) {
    this.text = text;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.text = ''), 6000);
  }

  render() {
    return html`<div class="toast ${this.text ? 'open' : ''}" role="status" aria-live="polite">${this.text || ''}</div>`;
  }
}
define('h-toast', Toast);
