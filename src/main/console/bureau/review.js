import { html } from 'lit';
import { ask, newKey } from '../api.js';
import { open } from '../kit/dialog.js';
import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { toast } from '../kit/toast.js';
import { say } from '../words/words.js';
import { formChoices, ofForm, reportColumns } from './reports.js';

/** Accepts many at once; those that were declined are said one by one. */
async function accept(chosen) {
  const reports = chosen.map((one) => ({ report: one.id, expectedVersion: one.version }));
  const { acceptances, userErrors } = (await ask('AcceptReports', { input: { idempotencyKey: newKey(), reports } })).acceptReports;
  const names = Object.fromEntries(chosen.map((one) => [one.id, one.carrierName]));
  const bad = [...userErrors.map((error) => error.message), ...(acceptances || []).flatMap((one) => one.userErrors.map((error) => `${names[one.id]}: ${error.message}`))];
  toast(say(['已通过 {n} 份', '{n} accepted'], { n: (acceptances || []).filter((one) => one.report).length }));
  if (bad.length) await open({ title: say(['未能通过', 'Not accepted']), content: () => html`<ul class="history">${bad.map((text) => html`<li>${text}</li>`)}</ul>` });
}

/** What waits for this very bureau. */
export default listPage((page) => ({
  operation: 'ReviewQueue', root: 'reviewQueue', type: 'Report', input: 'ReportFilter', fetch: formChoices, conditions: ['text', ofForm(page), 'period', 'kinds', 'levels', 'dueOn'],
  columns: reportColumns, empty: ['没有待审核的报表', 'No report waits for review'],
  batch: (chosen, list) => press([`批量通过（${chosen.length}）`, `Accept ${chosen.length}`], async () => { await accept(chosen); list.reload(); }, 'main small'),
}));
