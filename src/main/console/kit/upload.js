import { html } from 'lit';
import { upload } from '../api.js';
import { say } from '../words/words.js';
import { size } from '../words/format.js';
import { Element, define } from './element.js';

/** Takes one file of evidence or several; says the ids by the event "chosen". */
class Upload extends Element {
  static properties = { name: {}, many: { type: Boolean }, describedby: {}, invalid: {}, files: { state: true }, problem: { state: true }, busy: { state: true } };

  constructor() {
    super();
    this.files = [];
  }

  async take(chosen) {
    this.problem = '';
    this.busy = true;
    try {
      for (const file of chosen) this.files = [...(this.many ? this.files : []), await upload(file)];
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
    return html`<span class="upload"><input id=${this.name} type="file" accept=".pdf,.ofd,.jpg,.jpeg,.png,.xml" ?multiple=${this.many} aria-invalid=${this.invalid || 'false'} aria-describedby=${this.describedby || ''} ?disabled=${this.busy} @change=${(event) => this.take([...event.target.files])}>
      <span class="hint">${this.busy ? say(['正在上传…', 'Uploading…']) : say(['PDF、OFD、JPEG、PNG、XML，每个不超过 10 MB', 'PDF, OFD, JPEG, PNG or XML, up to 10 MB each'])}</span>
      ${this.problem ? html`<span class="problem" role="alert">${this.problem}</span>` : ''}
      <ul>${this.files.map((file) => html`<li>${file.name} <span class="hint">${size(file.size)}</span> <button type="button" class="bare" aria-label="${say(['移除', 'Remove'])} ${file.name}" @click=${() => this.drop(file)}>✕</button></li>`)}</ul></span>`;
  }
}
define('h-upload', Upload);
