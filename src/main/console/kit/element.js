import { LitElement } from 'lit';

/** An element in the open document, so that one style sheet, labels and print reach into it; it speaks anew when the language changes. */
export class Element extends LitElement {
  constructor() {
    super();
    this.spoken = () => this.requestUpdate();
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('hatchery-language', this.spoken);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('hatchery-language', this.spoken);
  }
}

export const define = (name, type) => {
  if (!customElements.get(name)) customElements.define(name, type);
};

let last = 0;
/** An id for a label or a description. */
export const newId = (stem = 'e') => `${stem}-${++last}`;
