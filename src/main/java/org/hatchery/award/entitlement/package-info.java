/** Who may claim which award now, what is missing and by how much, by which clause and which recorded fact. */
@NullMarked
package org.hatchery.award.entitlement;

import org.jspecify.annotations.NullMarked;
