package org.hatchery.incubation.service;

import org.springframework.modulith.NamedInterface;

/** How a service is delivered (服务方式). */
@NamedInterface(propagate = false)
public enum ServiceMode {
    ONE_TO_ONE,
    GROUP,
    ONLINE
}
