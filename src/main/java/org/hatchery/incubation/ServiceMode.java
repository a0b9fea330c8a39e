package org.hatchery.incubation;

/** How a service is delivered (服务方式). */
public enum ServiceMode {
    ONE_TO_ONE,
    GROUP,
    ONLINE
}
