package org.hatchery.transfer.conversion;

import org.springframework.modulith.NamedInterface;

/**
 * Somebody, and their weight among those who get something (分配对象).
 *
 * @param weight above 0
 */
@NamedInterface(propagate = false)
public record Share(String name, int weight) {}
