import { html } from 'lit';
import { ask, rows } from '../api.js';
import { act } from '../kit/form.js';
import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { ownRegion } from '../bureau/register.js';
import { address } from '../router.js';
import { either, say, word } from '../words/words.js';

const documents = async (text) => rows((await ask('PolicyLibrary', { first: 50, ...(text ? { text } : {}) })).policyDocuments).map((one) => ({ value: one.id, label: either(one, 'name') }));

/** What of each kind can be published. */
const SOURCES = {
  DOCUMENT_PROGRESS: documents,
  DOCUMENT_TARGETS: documents,
  EVALUATION_RESULTS: async () => rows((await ask('EvaluationList', { first: 50, filter: { states: ['PUBLISHED'] } })).evaluations).map((one) => ({ value: one.id, label: `${one.scheme ? one.scheme.name : one.schemeKey} ${one.year}` })),
  INSPECTION_RESULTS: async () => rows((await ask('InspectionDrawList', { first: 50 })).inspectionDraws).filter((one) => one.open === 0).map((one) => ({ value: one.id, label: `${one.region.name} ${one.number}` })),
};

/** A bureau publishes, or corrects what it published. */
export const publish = (me, corrects) => {
  let kind = corrects ? corrects.kind : 'DOCUMENT_PROGRESS';
  return act({
    operation: 'PublishProgress', title: corrects ? ['更正公开内容', 'Correct what was published'] : ['公开推进情况', 'Publish'], press: ['公开', 'Publish'], done: ['已公开', 'Published'],
    ...(corrects ? { fixed: { kind, region: corrects.region.code, source: corrects.source, corrects: corrects.id } } : {
      values: { kind }, fields: { region: ownRegion(me), corrects: { show: () => false }, reason: { show: () => false }, source: { choose: (text) => SOURCES[kind](text), show: (values) => { kind = values.kind || kind; return true; } } },
    }),
  });
};

/** What was published of the region. */
export default listPage((page) => ({
  operation: 'PublicationList', root: 'publications', type: 'Publication', input: 'PublicationFilter', conditions: ['region', 'kinds', 'publishedOn'],
  columns: ['title', 'region.name', 'month', 'publishedOn', { label: ['状态', 'State'], show: (one) => (one.correctedBy ? say(['已被更正', 'Corrected since']) : one.corrects ? say(['更正稿', 'A correction']) : word('PublicationKind', one.kind)) }, { label: ['公开地址', 'Where anybody reads it'], show: (one) => html`<a href=${one.path} target="_blank">${one.path}</a>` }],
  href: (one) => address(`/publications/${one.id}`),
  head: () => (page.me.role !== 'BUREAU' ? '' : press(['公开推进情况', 'Publish'], async () => { if (await publish(page.me)) page.again(); }, 'main')),
}));
