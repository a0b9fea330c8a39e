/** From facts to notices: documents are marked as they are saved, and what they have to tell is put into inboxes once. */
@NullMarked
package org.hatchery.notice.telling;

import org.jspecify.annotations.NullMarked;
