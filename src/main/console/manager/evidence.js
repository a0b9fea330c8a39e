import { html } from 'lit';
import { download } from '../api.js';
import { card, facts } from '../kit/show.js';
import { toast } from '../kit/toast.js';
import { yuan } from '../words/format.js';
import { say } from '../words/words.js';

/** Files that prove what a record says, to be opened. */
export const filesOf = (files) => (files && files.length ? html`<ul class="plain">${files.map((one) => html`<li><button type="button" class="link" @click=${() => download(`/attachments/${one.attachment}`, one.name).catch((failure) => toast(failure.message))}>${one.name}</button> <span class="hint" title=${one.sha256}>SHA-256 ${one.sha256.slice(0, 12)}…</span></li>`)}</ul>` : '');

/** What was shown for a graduation. */
export function evidence(shown) {
  return card(say(['毕业材料', 'Evidence of graduation']), facts('Evidence', shown, ['documentNumber', ...(shown.financing ? ['financing'] : []),
    ...shown.revenues.map((one) => ({ label: say(['{year} 年营业收入', 'Revenue of {year}'], { year: one.year }), value: yuan(one.amount) }))]), filesOf(shown.files));
}
