/** What it means to apply for a title: by which rule, by which facts, and what nobody has recorded. */
@NullMarked
package org.hatchery.application.sought;

import org.jspecify.annotations.NullMarked;
