package org.hatchery.console;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the pages are served.
 *
 * @param clientId as whom they ask the issuer for a token
 * @param origin where they have to be opened so that the issuer lets people back; empty: wherever they are
 * @param kept whether browsers may keep the files, under addresses that change with them; not while they are being written
 */
@ConfigurationProperties("hatchery.console")
public record ConsoleSettings(
        @DefaultValue("hatchery-console") String clientId,
        @DefaultValue("") String origin,
        @DefaultValue("true") boolean kept) {}
