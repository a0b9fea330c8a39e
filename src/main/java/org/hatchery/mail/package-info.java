/** Mail that goes out (邮件), where a server for it is set ({@code spring.mail.host}). */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.hatchery.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
