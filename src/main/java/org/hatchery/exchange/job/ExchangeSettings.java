package org.hatchery.exchange.job;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long imports are kept and can be undone.
 *
 * @param undoWithin after rows were taken last
 * @param kept after the upload; then the rows, in which there may be personal data, are deleted
 */
@ConfigurationProperties("hatchery.exchange")
record ExchangeSettings(
        @DefaultValue("P1D") Duration undoWithin,
        @DefaultValue("P30D") Duration kept) {}
