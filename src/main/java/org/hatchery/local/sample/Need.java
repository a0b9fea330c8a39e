package org.hatchery.local.sample;

/** Space a firm or team needs: rooms, workstations or, for a virtual stay, none. */
record Need(int rooms, int workstations) {
    static final Need NONE = new Need(0, 0);
}
