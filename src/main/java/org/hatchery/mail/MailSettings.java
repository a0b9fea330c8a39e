package org.hatchery.mail;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What mails say of their sender.
 *
 * @param sender address that they come from
 * @param console address of the pages, which they name; null where it is not known
 */
@ConfigurationProperties("hatchery.mail")
public record MailSettings(
        @DefaultValue("hatchery@localhost") String sender,
        @Nullable URI console) {}
