/** One voucher as one document: its grant, its orders and its money, how it is read in scope, and how alone it is changed. */
@NullMarked
package org.hatchery.voucher.story;

import org.jspecify.annotations.NullMarked;
