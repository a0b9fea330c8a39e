/** Budgets of programmes: what is committed and paid, moved by postings that never count twice. */
@NullMarked
package org.hatchery.programme.budget;

import org.jspecify.annotations.NullMarked;
