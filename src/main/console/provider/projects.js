import { html } from 'lit';
import { act } from '../kit/form.js';
import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { projectColumns } from '../bureau/projects.js';
import { look } from '../firm/projects.js';
import { word } from '../words/words.js';
import { today } from '../words/format.js';

/** Steps that ask for more than a day and a note. */
const MORE = { TEST: 'test', CONCLUDE: 'conclude', FAIL: 'fail' };

const advance = (one, step) => act({
  operation: 'AdvancePilotProject', title: [word('PilotStep', step), word('PilotStep', step)], wide: Boolean(MORE[step]), fixed: { project: one.id, expectedVersion: one.version, ...(MORE[step] ? {} : { step: { plain: step } }) },
  values: { on: today(), ...(MORE[step] ? { step: { [MORE[step]]: {} } } : {}) },
  fields: { 'step.plain': { omit: true }, ...Object.fromEntries(Object.values(MORE).filter((name) => name !== MORE[step]).map((name) => [`step.${name}`, { omit: true }])), 'step.test.attachments': { upload: true } },
});

export default listPage({
  operation: 'BaseProjects', root: 'pilotProjects', type: 'PilotProject', input: 'PilotProjectFilter', conditions: ['states', 'fields', 'period'], columns: projectColumns.filter((column) => column !== 'baseName'), empty: ['没有符合条件的项目', 'No projects here'],
  acts: (one, list) => html`${press(['详情', 'Details'], () => look(one))}${one.viewerCan.advance.map((step) => press([word('PilotStep', step), word('PilotStep', step)], async () => { if (await advance(one, step)) list.reload(); }, /DECLINE|FAIL/.test(step) ? 'bad' : ''))}`,
});
