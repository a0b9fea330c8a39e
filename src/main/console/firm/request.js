import { act } from '../kit/form.js';
import { go, address } from '../router.js';
import { mine } from './mine.js';

/** Asks for a voucher of a programme. */
export async function request(programme) {
  const { me } = await mine();
  const payload = await act({ operation: 'RequestVoucher', title: ['申领创新券', 'Request a voucher'], wide: true, fixed: { programme: programme.id, incubatee: me.id }, press: ['提交申领', 'Send the request'], done: ['已提交，等待主管部门审核', 'Sent; the authority decides next'] });
  if (payload) go(address(`/vouchers/${payload.voucher.id}`));
}
