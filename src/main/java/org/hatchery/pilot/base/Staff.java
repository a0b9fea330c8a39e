package org.hatchery.pilot.base;

import org.springframework.modulith.NamedInterface;

/**
 * People who work in a base (人员).
 *
 * @param technical of these, technical staff (技术人员)
 * @param senior of these, with a senior title (高级职称人员)
 */
@NamedInterface(propagate = false)
public record Staff(int total, int technical, int senior) {}
