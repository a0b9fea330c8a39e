import { html } from 'lit';
import { upload } from '../api.js';
import { say } from '../words/words.js';
import { size } from '../words/format.js';
import { Element, define } from './element.js';

const EVIDENCE = { accept: '.pdf,.ofd,.jpg,.jpeg,.png,.xml', says: ['PDF、OFD、JPEG、PNG、XML，每个不超过 10 MB', 'PDF, OFD, JPEG, PNG or XML, up to 10 MB each'] };
const SHEETS = { accept: '.xlsx,.csv', says: ['.xlsx 或 CSV，不超过 5 MB、5000 行', 'An .xlsx or CSV file, up to 5 MB and 5,000 rows'] };

/** Takes one file of evidence or several, or a sheet that goes to a path of its own; says the ids by the event "chosen". */
class Upload extends Element {
  static properties = { name: {}, path: {}, many: { type: Boolean }, describedby: {}, invalid: {}, files: { state: true }, problem: { state: true }, busy: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.describedby = undefined;
    /** @type {any} */
    this.invalid = undefined;
    /** @type {any} */
    this.many = undefined;
    /** @type {any} */
    this.name = undefined;
    /** @type {any} */
    this.path = undefined;
    this.files = [];
  }

  async take(chosen) {
    this.problem = '';
    this.busy = true;
    try {
      for (const file of chosen) this.files = [...(this.many ? this.files : []), await upload(file, this.path)];
    } catch (failure) {
      this.problem = failure.message;
    } finally {
      this.busy = false;
      this.tell();
    }
  }

  tell() {
    const ids = this.files.map((file) => file.id);
    this.dispatchEvent(new CustomEvent('chosen', { detail: this.many ? ids : ids[0] }));
  }

  drop(file) {
    this.files = this.files.filter((other) => other !== file);
    this.tell();
  }

  render() {
    const { accept, says } = this.path ? SHEETS : EVIDENCE;
    return html`<span class="upload"><input id=${this.name} type="file" accept=${accept} ?multiple=${this.many} aria-invalid=${this.invalid || 'false'} aria-describedby=${this.describedby || ''} ?disabled=${this.busy} @change=${(event) => this.take([...event.target.files])}>
      <span class="hint">${this.busy ? say(['正在上传…', 'Uploading…']) : say(says)}</span>
      ${this.problem ? html`<span class="problem" role="alert">${this.problem}</span>` : ''}
      <ul>${this.files.map((file) => html`<li>${file.name} <span class="hint">${size(file.size)}</span> <button type="button" class="bare" aria-label="${say(['移除', 'Remove'])} ${file.name}" @click=${() => this.drop(file)}>✕</button></li>`)}</ul></span>`;
  }
}
define('h-upload', Upload);
