package org.hatchery.pilot.graphql;

import org.hatchery.pilot.base.Staff;

/** Staff as sent. */
record StaffInput(int total, int technical, int senior) {
    Staff toStaff() {
        return new Staff(total, technical, senior);
    }
}
