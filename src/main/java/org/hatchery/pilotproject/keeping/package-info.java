/** What is counted of projects, and how stored projects and rules came to their present form. */
@NullMarked
package org.hatchery.pilotproject.keeping;

import org.jspecify.annotations.NullMarked;
