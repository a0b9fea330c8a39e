/**
 * Reminders (提醒): what waits for somebody, and what happened to what is somebody's.
 *
 * <p>It names no business. A module contributes what waits ({@link org.hatchery.notice.WaitingSource}) and what its documents
 * have to tell ({@link org.hatchery.notice.Tells}); whatever is told lies in an inbox once and goes on from there by mail and
 * webhook as each person chose.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "shared :: mongo", "shared :: graphql", "shared :: web", "identity", "mail"})
@NullMarked
package org.hatchery.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
