/** The HTTP door of attachment: files go in and out as they are, which GraphQL cannot do. */
@NullMarked
package org.hatchery.attachment.http;

import org.jspecify.annotations.NullMarked;
