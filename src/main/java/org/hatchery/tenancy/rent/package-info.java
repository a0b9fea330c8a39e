/** What rent is: lines, concessions and terms, list prices, and what is due of them in a month. Nothing here knows a contract. */
@NullMarked
package org.hatchery.tenancy.rent;

import org.jspecify.annotations.NullMarked;
