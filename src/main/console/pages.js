/** Who contributes pages: one list a folder. The first that fits an address is shown, so narrower ones come first. */
import everyone, { home, told } from './everyone/pages.js';
import bureau from './bureau/pages.js';
import vouchers from './bureau/voucher-pages.js';
import manager from './manager/pages.js';
import firm from './firm/pages.js';
import provider from './provider/pages.js';
import application from './application/pages.js';
import transfer from './transfer/pages.js';
import trade from './trade/pages.js';
import supervision from './supervision/pages.js';
import fund from './fund/pages.js';
import admin from './admin/pages.js';

export default [home, manager, firm, provider, bureau, vouchers, application, transfer, fund, trade, supervision, everyone, admin, told];
