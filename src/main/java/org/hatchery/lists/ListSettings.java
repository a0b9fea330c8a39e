package org.hatchery.lists;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What taking out a list may cost the service.
 *
 * @param mostRows in one file
 * @param atOnce lists that are written at the same time
 * @param time in which a file has to be written
 * @param largest file
 */
@ConfigurationProperties("hatchery.lists")
record ListSettings(int mostRows, int atOnce, Duration time, DataSize largest) {}
