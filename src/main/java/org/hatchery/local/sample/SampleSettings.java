package org.hatchery.local.sample;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much sample data to make.
 *
 * @param carriers how many carriers; 2 at least
 * @param incubatees how many firms and teams; 4 a carrier at least
 */
@ConfigurationProperties("hatchery.sample")
record SampleSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("240") int carriers,
        @DefaultValue("6000") int incubatees) {}
