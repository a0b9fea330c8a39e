/** Documents that clients send: which are trusted, which are published, what they are called. */
@NullMarked
package org.hatchery.shared.graphql.document;

import org.jspecify.annotations.NullMarked;
