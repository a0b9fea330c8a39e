import { html } from 'lit';
import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { address } from '../router.js';
import { propose } from './showcase-acts.js';

/** Showcases of the region or of the viewer, or those published anywhere. */
export default listPage((page) => ({
  operation: 'ShowcaseList', root: 'showcases', type: 'Showcase', input: 'ShowcaseFilter', conditions: ['region', 'kinds', 'levels', 'states', 'published', 'acceptedOn', 'publishedOn'],
  columns: ['title', 'kind', { label: ['提出主体', 'Who did it'], show: (one) => one.proposer.name }, 'region.name', 'proposedOn', 'state', 'level', 'publishedOn', 'adoptionCount', { label: ['公开地址', 'Where anybody reads it'], show: (one) => (one.path ? html`<a href=${one.path} target="_blank">${one.path}</a>` : '—') }],
  href: (one) => address(`/showcases/${one.id}`),
  head: () => (['BUREAU', 'CARRIER_MANAGER', 'INSTITUTION'].includes(page.me.role) ? press(['提出典型案例', 'Propose a showcase'], async () => { if (await propose(page.me)) page.again(); }, 'main') : ''),
}));
