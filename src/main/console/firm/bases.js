import { listPage } from '../kit/list.js';
import { address } from '../router.js';
import { say } from '../words/words.js';

export default listPage({
  operation: 'PilotBaseSearch', root: 'pilotBases', type: 'PilotBase', input: 'PilotBaseFilter', conditions: ['text', 'capability', 'fields', 'region', 'freeFrom', 'freeTo'],
  href: (one) => address(`/equipment/${one.id}`),
  columns: ['name', 'region', 'fields', { label: ['设备', 'Equipment'], show: (one) => one.equipment.map((piece) => piece.name).slice(0, 4).join('、') + (one.equipment.length > 4 ? say(['等 {n} 台', ' and more, {n} in all'], { n: one.equipment.length }) : '') }, 'state'],
});
