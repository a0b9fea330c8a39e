/** What recorded facts say of an item of a form (指标推导): metrics of one carrier, and what its register knows. */
@NullMarked
package org.hatchery.reporting.derivation;

import org.jspecify.annotations.NullMarked;
