/** The form of every request: bounds that the schema declares, all faults at once, values in one form. */
@NullMarked
package org.hatchery.shared.graphql.form;

import org.jspecify.annotations.NullMarked;
