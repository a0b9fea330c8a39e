/** Who may claim which award and who has applied: what a run over all finds each night, kept per beneficiary and rule. */
@NullMarked
package org.hatchery.application.reach;

import org.jspecify.annotations.NullMarked;
