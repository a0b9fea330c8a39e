package org.hatchery.shared;

import java.util.List;

/**
 * Values that hardly can be true, and why they are all the same.
 *
 * @param items names of the values, such as revenue
 * @param reason as whoever entered them says
 */
public record Doubt(List<String> items, String reason) {}
